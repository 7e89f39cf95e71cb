package cn.gongjian.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @Test
    void aPageOfThisSiteIsKept() {
        assertEquals("/pairings?state=FILED#top", ReturnTo.safe("/pairings?state=FILED#top"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/api/v1/me", "/auth/realms", "javascript:alert(1)", "", "/a\nb"})
    void anythingElseLeadsHome(String wanted) {
        assertEquals("/", ReturnTo.safe(wanted));
    }

    @Test
    void nothingLeadsHome() {
        assertEquals("/", ReturnTo.safe(null));
    }
}
