package cn.gongjian.support;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;

/** What every refusal looks like, whoever refuses. */
public final class Refusal {

    private Refusal() {}

    public static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + problem)).body("title", notNullValue());
    }
}
