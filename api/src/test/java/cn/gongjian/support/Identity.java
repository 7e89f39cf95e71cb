package cn.gongjian.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.UUID;

/** The people of the tests. Each has a fixed account; {@link Scenario} gives them their grants. */
public enum Identity {
    ADMIN, COUNTY_OFFICER, TOWN_OFFICER, OTHER_OFFICER, CORE_SCHOOL, VILLAGE_SCHOOL, COLLEGE_BRANCH, VILLAGE_BRANCH, FINANCE, SECOND_FINANCE,
    TEACHER, AUDITOR, STRANGER;

    /** The account's id at the identity provider. */
    public String subject() {
        return UUID.nameUUIDFromBytes(name().getBytes()).toString();
    }

    public String username() {
        return name().toLowerCase().replace('_', '-');
    }

    /** A request of this person as JSON. */
    public RequestSpecification asks() {
        return given().auth().oauth2(token()).contentType(ContentType.JSON);
    }

    public String token() {
        return Jwt.subject(subject())
                .claim("preferred_username", username())
                .claim("typ", "Bearer")
                .issuer("https://server.example.com")
                .audience("gongjian-api")
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }
}
