package cn.gongjian.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"浙教基〔2020〕70号", "浙教基[2020]70号", "浙教基(2020)70号", "浙教基（2020）70号", "浙教基［2020］70号", "浙教基【2020】70号",
            "浙教基〔2020〕第70号", "浙教基〔2020〕070号", "浙教基[2020]第0070号", "  浙教基 [2020] 70 号 ", "浙教基[２０２０]７０号", "浙教基[2020年]70号", "浙教基[2020]70"})
    void everyWayOfTypingMeansTheSameNumber(String written) {
        assertEquals("浙教基〔2020〕70号", DocumentNumber.normalised(written));
    }

    @Test
    void zerosInsideAndBehindStay() {
        assertEquals("仙教〔2026〕100号", DocumentNumber.normalised("仙教[2026]0100号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"协议 2026-01", "结对共建备案-7", "浙教基[20]70号", "[2020]70号", "浙教基〔2020〕70号附件1", "浙教基〔2020〕123456789号"})
    void whatHasAnotherFormStays(String written) {
        assertEquals(written, DocumentNumber.normalised(written));
    }

    @Test
    void blanksAreNoNumber() {
        assertNull(DocumentNumber.normalised(null));
        assertNull(DocumentNumber.normalised("  "));
    }

    @Test
    void twoWritingsAreEqual() {
        assertEquals(new DocumentNumber("浙教基〔2020〕70号"), new DocumentNumber("浙教基(2020)第070号"));
    }
}
