package cn.gongjian.plan.paper;

import static cn.gongjian.plan.GivenPlans.commitment;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import cn.gongjian.plan.GivenPlans;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PlanPaperResourceTest {

    @Inject Scenario world;
    @Inject GivenPlans given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private String plan() {
        return given.inForce(given.asked(given.pairing(), List.of(commitment("主题党日", "PARTY_DAY", "QUARTER", 1))));
    }

    private static XWPFDocument paper(String plan, String kind) throws IOException {
        var bytes = COLLEGE_BRANCH.asks().accept("*/*").get("/v1/plans/" + plan + "/document?kind=" + kind).then().statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''")).extract().asByteArray();
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String text(XWPFDocument paper) {
        return paper.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining("\n")) + paper.getTables().stream().map(t -> t.getText()).collect(Collectors.joining("\n"));
    }

    @Test
    void thePlanIsOnPaperWithItsPromisesAndItsFilingNumber() throws IOException {
        var text = text(paper(plan(), "PLAN"));
        assertThat(text, containsString("每季度至少1次"));
        assertThat(text, containsString("备案号：青党备〔2026〕3号"));
    }

    @Test
    void theReportHasTheNumbersOfTheRecords() throws IOException {
        assertThat(text(paper(plan(), "FULFILMENT")), containsString("承诺共1项"));
    }

    @Test
    void thePageIsThatOfTheStandard() throws IOException {
        var margin = paper(plan(), "PLAN").getDocument().getBody().getSectPr().getPgMar();
        assertThat(((BigInteger) margin.getTop()).doubleValue() * 25.4 / 1440, closeTo(37, 0.1));
        assertThat(((BigInteger) margin.getLeft()).doubleValue() * 25.4 / 1440, closeTo(28, 0.1));
    }

    @Test
    void theTitleIsTwentyTwoPoints() throws IOException {
        assertThat(paper(plan(), "PLAN").getParagraphs().getFirst().getRuns().getFirst().getFontSizeAsDouble(), is(22.0));
    }

    @Test
    void othersFindNothing() {
        OTHER_OFFICER.asks().accept("*/*").get("/v1/plans/" + plan() + "/document?kind=PLAN").then().statusCode(404);
    }

    @Test
    void aDraftHasNoReport() {
        COLLEGE_BRANCH.asks().accept("*/*").get("/v1/plans/" + given.written(given.asked()) + "/document?kind=FULFILMENT").then().statusCode(409);
    }
}
