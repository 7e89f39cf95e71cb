package cn.gongjian.file;

import static cn.gongjian.file.Albums.consents;
import static cn.gongjian.file.Albums.content;
import static cn.gongjian.file.Albums.happens;
import static cn.gongjian.file.Albums.read;
import static cn.gongjian.file.Albums.refused;
import static cn.gongjian.file.content.Samples.PRIVATE;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import cn.gongjian.file.content.Samples;
import cn.gongjian.support.ApiTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class FileResourceTest {

    @Inject Albums albums;

    @BeforeEach
    void fresh() {
        albums.fresh();
    }

    private io.restassured.response.ValidatableResponse list(cn.gongjian.support.Identity who) {
        return who.asks().get("/v1/activities/" + albums.activity + "/files").then();
    }

    @Test
    void aPhotoIsKeptAndToldOf() {
        var id = albums.brings(VILLAGE_BRANCH, "活动现场.JPG", Samples.photo(1200, 800, 6), "role", "PHOTO", "showsMinors", "false")
                .statusCode(201).body("name", is("活动现场.JPG")).body("format", is("JPEG")).body("mediaType", is("image/jpeg"))
                .body("width", is(1200)).body("showsMinors", is(false)).body("consent", nullValue()).body("uploadedBy.name", is("village-branch"))
                .body("allowedActions", contains("EDIT", "REMOVE")).extract().<String>path("id");
        list(COLLEGE_BRANCH).statusCode(200).body("items.id", contains(id));
        read(COLLEGE_BRANCH, id).statusCode(200).body("role", is("PHOTO"));
    }

    @Test
    void aDownloadedPhotoTellsNoPlace() {
        var id = albums.brought(VILLAGE_BRANCH, Samples.photo(3000, 2000, 6), false);
        for (var part : new String[] {"content", "thumbnail"}) {
            var bytes = given().auth().oauth2(COLLEGE_BRANCH.token()).get("/v1/files/" + id + "/" + part).then().statusCode(200).contentType("image/jpeg").extract().asByteArray();
            assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains(PRIVATE), part);
        }
    }

    @Test
    void aDownloadSaysHowToTreatIt() {
        var id = albums.document(VILLAGE_BRANCH);
        content(VILLAGE_BRANCH, id).statusCode(200).contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Disposition", is("inline; filename=\"file.pdf\"; filename*=UTF-8''%E9%80%9A%E7%9F%A5.pdf"));
        given().auth().oauth2(VILLAGE_BRANCH.token()).get("/v1/files/" + id + "/content?download=true").then().header("Content-Disposition", containsString("attachment;"));
        var sheet = albums.brings(VILLAGE_BRANCH, "名单.xlsx", Samples.xlsx(), "role", "MATERIAL").statusCode(201).extract().<String>path("id");
        content(VILLAGE_BRANCH, sheet).header("Content-Disposition", containsString("attachment;")).header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void whatWasBroughtIsWhatIsFetched() {
        assertArrayEquals(Samples.pdf(), content(VILLAGE_BRANCH, albums.document(VILLAGE_BRANCH)).extract().asByteArray());
        var bytes = Samples.xlsx();
        var sheet = albums.brings(VILLAGE_BRANCH, "名单.xlsx", bytes, "role", "MATERIAL").statusCode(201).extract().<String>path("id");
        assertArrayEquals(bytes, content(VILLAGE_BRANCH, sheet).extract().asByteArray());
    }

    @Test
    void picturesAreFetchedAsPicturesAlsoByWhoAsksForPicturesOnly() throws IOException {
        var id = albums.brought(VILLAGE_BRANCH, Samples.photo(900, 600, 1), false);
        for (var part : List.of("/content", "/thumbnail")) {
            var bytes = given().auth().oauth2(VILLAGE_BRANCH.token()).accept("image/avif,image/webp,image/*").get("/v1/files/" + id + part).then()
                    .statusCode(200).contentType("image/jpeg").extract().asByteArray();
            assertNotNull(ImageIO.read(new ByteArrayInputStream(bytes)), part);
        }
    }

    @Test
    void whoHasAContentIsNotSentItAgain() {
        var id = albums.document(VILLAGE_BRANCH);
        var etag = content(VILLAGE_BRANCH, id).extract().header("ETag");
        given().auth().oauth2(VILLAGE_BRANCH.token()).header("If-None-Match", etag).get("/v1/files/" + id + "/content").then().statusCode(304);
    }

    @Test
    void othersSeeNoFile() {
        var id = albums.document(VILLAGE_BRANCH);
        refused(read(OTHER_OFFICER, id), 404, "file-not-found");
        refused(content(OTHER_OFFICER, id), 404, "file-not-found");
        refused(content(ADMIN, id), 404, "file-not-found");
        refused(happens(OTHER_OFFICER, id, "removal"), 404, "file-not-found");
        refused(list(OTHER_OFFICER), 404, "activity-not-found");
        refused(albums.brings(OTHER_OFFICER, "a.pdf", Samples.pdf(), "role", "MATERIAL"), 404, "activity-not-found");
        refused(read(VILLAGE_BRANCH, UUID.randomUUID().toString()), 404, "file-not-found");
        given().get("/v1/files/" + id + "/content").then().statusCode(401);
        given().multiPart("file", "a.pdf", Samples.pdf()).post("/v1/activities/" + albums.activity + "/files").then().statusCode(401);
    }

    @Test
    void whoReadsOnlyBringsNothing() {
        refused(albums.brings(AUDITOR, "a.pdf", Samples.pdf(), "role", "MATERIAL"), 403, "file-not-yours");
        var id = albums.document(VILLAGE_BRANCH);
        refused(happens(AUDITOR, id, "removal"), 403, "file-not-yours");
        read(AUDITOR, id).statusCode(200).body("allowedActions", empty());
    }

    @Test
    void aPictureOfMinorsIsNobodyElsesUntilThereIsAConsent() {
        var id = albums.brought(VILLAGE_BRANCH, Samples.photo(300, 200, 1), true);
        for (var other : new cn.gongjian.support.Identity[] {COLLEGE_BRANCH, TOWN_OFFICER, AUDITOR}) {
            refused(read(other, id), 404, "file-not-found");
            refused(content(other, id), 404, "file-not-found");
            refused(given().auth().oauth2(other.token()).get("/v1/files/" + id + "/thumbnail").then(), 404, "file-not-found");
            refused(other.asks().get("/v1/files/" + id + "/audit-events").then(), 404, "file-not-found");
            refused(happens(other, id, "removal"), 404, "file-not-found");
            refused(consents(other, id), 404, "file-not-found");
            list(other).body("items", empty());
        }
        content(VILLAGE_BRANCH, id).statusCode(200);
        list(VILLAGE_BRANCH).body("items.id", contains(id));
        consents(VILLAGE_BRANCH, id).statusCode(200).body("consent.recordedBy.name", is("village-branch")).body("allowedActions", hasItem("WITHDRAW_CONSENT"));
        content(COLLEGE_BRANCH, id).statusCode(200);
        list(AUDITOR).body("items.consent.note", contains("监护人书面同意，原件存德育处"));
    }

    @Test
    void theTrailDoesNotNameAPictureOfMinors() {
        albums.brings(VILLAGE_BRANCH, "张小明.jpg", Samples.photo(300, 200, 1), "role", "PHOTO", "showsMinors", "true").statusCode(201);
        AUDITOR.asks().get("/v1/audit-events?subject=FILE&limit=1").then().statusCode(200).body("items.title", contains("照片.jpg"))
                .body("toString()", not(containsString("张小明")));
    }

    @Test
    void aConsentIsWithdrawnByEitherPartyAndAtAnyTime() {
        var id = albums.brought(VILLAGE_BRANCH, Samples.photo(300, 200, 1), true);
        refused(happens(VILLAGE_BRANCH, id, "consent-withdrawal"), 409, "file-consent-absent");
        consents(VILLAGE_BRANCH, id).statusCode(200);
        refused(consents(COLLEGE_BRANCH, id), 409, "file-consent-recorded");
        refused(happens(AUDITOR, id, "consent-withdrawal"), 403, "file-not-yours");
        albums.closed();
        happens(COLLEGE_BRANCH, id, "consent-withdrawal").statusCode(200);
        refused(content(COLLEGE_BRANCH, id), 404, "file-not-found");
        content(VILLAGE_BRANCH, id).statusCode(200);
    }

    @Test
    void othersMaySayThatMinorsAreShownButNotThatNoneAre() {
        var id = albums.brought(VILLAGE_BRANCH, Samples.photo(300, 200, 1), false);
        refused(consents(VILLAGE_BRANCH, id), 409, "file-consent-unneeded");
        change(COLLEGE_BRANCH, id, "{\"showsMinors\":true}").statusCode(200);
        refused(read(COLLEGE_BRANCH, id), 404, "file-not-found");
        consents(VILLAGE_BRANCH, id).statusCode(200);
        refused(change(COLLEGE_BRANCH, id, "{\"showsMinors\":false}"), 403, "file-consent-not-yours");
        change(VILLAGE_BRANCH, id, "{\"showsMinors\":false}").statusCode(200).body("consent", nullValue());
        read(COLLEGE_BRANCH, id).statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse change(cn.gongjian.support.Identity who, String id, String patch) {
        return who.asks().header("If-Match", "*").contentType("application/merge-patch+json; charset=UTF-8").body(patch).patch("/v1/files/" + id).then();
    }

    @Test
    void aChangedNameKeepsTheEndingOfTheContent() {
        var id = albums.document(VILLAGE_BRANCH);
        change(COLLEGE_BRANCH, id, "{\"name\":\"议程.exe\",\"role\":\"MINUTES\"}").statusCode(200).body("name", is("议程.exe.pdf")).body("role", is("MINUTES"));
        refused(change(COLLEGE_BRANCH, id, "{\"showsMinors\":true}"), 400, "file-minors-unsaid");
        refused(VILLAGE_BRANCH.asks().body("{}").patch("/v1/files/" + id).then(), 428, "version-required");
        refused(VILLAGE_BRANCH.asks().header("If-Match", "\"0.x\"").body("{}").patch("/v1/files/" + id).then(), 412, "version-stale");
    }

    @Test
    void aFormIsReadStrictly() {
        refused(albums.brings(VILLAGE_BRANCH, "a.jpg", Samples.photo(30, 20, 1), "role", "PHOTO"), 400, "file-minors-unsaid");
        albums.brings(VILLAGE_BRANCH, "a.jpg", Samples.photo(30, 20, 1), "role", "PHOTO", "showsMinors", "yes").statusCode(400).body("violations.pointer", contains("/showsMinors"));
        albums.brings(VILLAGE_BRANCH, "a.pdf", Samples.pdf(), "role", "PICTURE").statusCode(400).body("violations.pointer", contains("/role"));
        albums.brings(VILLAGE_BRANCH, "a.pdf", Samples.pdf()).statusCode(400).body("violations.pointer", contains("/role"));
        albums.brings(VILLAGE_BRANCH, "a.pdf", Samples.pdf(), "role", "PHOTO", "secret", "x").statusCode(400).body("violations.pointer", contains("/secret"));
        albums.brings(VILLAGE_BRANCH, "a.pdf", Samples.pdf(), "role", "PHOTO", "role", "PHOTO").statusCode(400).body("violations.pointer", contains("/role"));
        given().auth().oauth2(VILLAGE_BRANCH.token()).multiPart("role", "PHOTO").post("/v1/activities/" + albums.activity + "/files")
                .then().statusCode(400).body("violations.pointer", contains("/file"));
        refused(VILLAGE_BRANCH.asks().body("{}").post("/v1/activities/" + albums.activity + "/files").then(), 415, "media-type-unsupported");
    }

    @Test
    void aFormThatIsNoneIsUnreadable() {
        for (var type : new String[] {"multipart/form-data", "multipart/form-data; boundary=xx"})
            refused(given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                    .auth().oauth2(VILLAGE_BRANCH.token()).contentType(type).body("nonsense").post("/v1/activities/" + albums.activity + "/files").then(),
                    400, "request-unreadable");
    }

    @Test
    void aFormOfThousandsOfMembersIsUnreadable() {
        var many = new String[4000];
        for (int i = 0; i < many.length; i++) many[i] = "f" + i;
        refused(albums.brings(VILLAGE_BRANCH, "a.pdf", Samples.pdf(), many), 400, "request-unreadable");
    }

    @Test
    void whatItIsItsContentSays() {
        refused(albums.brings(VILLAGE_BRANCH, "a.jpg", "<svg/>".getBytes(), "role", "PHOTO", "showsMinors", "false"), 415, "file-type-refused");
        albums.brings(VILLAGE_BRANCH, "../../etc/活动\u202Egpj.exe", Samples.pdf(), "role", "MATERIAL").statusCode(201).body("name", is("活动gpj.exe.pdf")).body("format", is("PDF"));
    }

    @Test
    void moreThanTwentyMegabytesAreRefusedInWords() {
        var large = new byte[20 * 1024 * 1024 + 1];
        refused(albums.brings(VILLAGE_BRANCH, "a.pdf", large, "role", "MATERIAL"), 413, "file-too-large");
        refused(albums.brings(VILLAGE_BRANCH, "a.pdf", new byte[22 * 1024 * 1024], "role", "MATERIAL"), 413, "payload-too-large");
    }

    @Test
    void exactlyTwentyMegabytesAreTaken() {
        var pdf = java.util.Arrays.copyOf(Samples.pdf(), 20 * 1024 * 1024);
        System.arraycopy("%%EOF".getBytes(), 0, pdf, pdf.length - 5, 5);
        albums.brings(VILLAGE_BRANCH, "a.pdf", pdf, "role", "MATERIAL").statusCode(201).body("size", is(20 * 1024 * 1024));
    }

    @Test
    void everythingElseStillHasOneMegabyte() {
        refused(VILLAGE_BRANCH.asks().body("{\"title\":\"" + "x".repeat(1_100_000) + "\"}").post("/v1/activities").then(), 413, "payload-too-large");
    }

    @Test
    void sentAgainItIsOneFile() {
        var first = keyed("k-1", Samples.photo(60, 40, 1)).statusCode(201).extract().<String>path("id");
        keyed("k-1", Samples.photo(60, 40, 1)).statusCode(201).header("Idempotency-Replayed", "true").body("id", is(first));
        list(VILLAGE_BRANCH).body("items.id", contains(first));
        refused(keyed("k-1", Samples.photo(61, 40, 1)), 422, "idempotency-mismatch");
    }

    private io.restassured.response.ValidatableResponse keyed(String key, byte[] picture) {
        return given().auth().oauth2(VILLAGE_BRANCH.token()).header("Idempotency-Key", key + albums.activity).multiPart("file", "a.jpg", picture, "image/jpeg")
                .multiPart("role", "PHOTO").multiPart("showsMinors", "false").post("/v1/activities/" + albums.activity + "/files").then();
    }

    @Test
    void whatWasRemovedComesBackAsItWas() {
        var id = albums.document(VILLAGE_BRANCH);
        happens(COLLEGE_BRANCH, id, "removal").statusCode(200).body("allowedActions", contains("RESTORE"));
        refused(read(VILLAGE_BRANCH, id), 404, "file-not-found");
        refused(content(VILLAGE_BRANCH, id), 404, "file-not-found");
        list(VILLAGE_BRANCH).body("items", empty());
        happens(VILLAGE_BRANCH, id, "restoration").statusCode(200).body("name", is("通知.pdf"));
        content(VILLAGE_BRANCH, id).statusCode(200);
        VILLAGE_BRANCH.asks().get("/v1/files/" + id + "/audit-events").then().body("items.action", contains("RESTORE", "REMOVE", "CREATE"));
        refused(happens(VILLAGE_BRANCH, id, "restoration"), 409, "file-not-removed");
    }

    @Test
    void whatIsOverKeepsItsFiles() {
        var id = albums.document(VILLAGE_BRANCH);
        albums.closed();
        refused(albums.brings(VILLAGE_BRANCH, "a.pdf", Samples.pdf(), "role", "MATERIAL"), 409, "file-container-closed");
        refused(happens(VILLAGE_BRANCH, id, "removal"), 409, "file-container-closed");
        content(VILLAGE_BRANCH, id).statusCode(200);
    }

    @Test
    void filesOfADeletedActivityAreNotFound() {
        var id = albums.document(VILLAGE_BRANCH);
        VILLAGE_BRANCH.asks().body("{}").post("/v1/activities/" + albums.activity + "/deletion").then().statusCode(200);
        refused(content(VILLAGE_BRANCH, id), 404, "file-not-found");
    }

    @Test
    void onlyPicturesHaveThumbnails() {
        var id = albums.document(VILLAGE_BRANCH);
        refused(given().auth().oauth2(VILLAGE_BRANCH.token()).get("/v1/files/" + id + "/thumbnail").then(), 409, "file-not-picture");
        var small = albums.brought(VILLAGE_BRANCH, Samples.photo(60, 40, 1), false);
        assertEquals(content(VILLAGE_BRANCH, small).extract().asByteArray().length,
                given().auth().oauth2(VILLAGE_BRANCH.token()).get("/v1/files/" + small + "/thumbnail").then().statusCode(200).extract().asByteArray().length);
    }
}
