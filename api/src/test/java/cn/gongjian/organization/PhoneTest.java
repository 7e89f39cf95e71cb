package cn.gongjian.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "0576-87770000,057****0000", "87770000,87****0000", "58566XXX,58566XXX", "119,***", "13800005678X,138****678X"})
    void onlyTheEndsOfANumberAreShown(String phone, String masked) {
        assertEquals(masked, Phone.masked(phone));
    }

    @Test
    void noNumberStaysNone() {
        assertNull(Phone.masked(null));
    }
}
