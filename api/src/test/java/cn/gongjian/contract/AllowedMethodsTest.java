package cn.gongjian.contract;

import static cn.gongjian.support.Identity.ADMIN;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wrong method is told apart from a wrong address, on every path of the contract. */
@ApiTest
class AllowedMethodsTest {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void everyPathRefusesOtherMethodsAndNamesItsOwn() throws IOException {
        var wrong = new ArrayList<String>();
        for (var path : paths().properties()) {
            var own = new TreeSet<String>();
            path.getValue().fieldNames().forEachRemaining(name -> own.add(name.toUpperCase(java.util.Locale.ROOT)));
            var address = path.getKey().replaceFirst("^/api", "").replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            for (var method : METHODS) {
                if (own.contains(method)) continue;
                var answer = ADMIN.asks().request(method, address);
                if (answer.statusCode() != 405 || !String.join(", ", own).equals(answer.header("Allow")))
                    wrong.add(method + " " + path.getKey() + ": " + answer.statusCode() + " Allow: " + answer.header("Allow"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void otherSpellingsOfAPathNameTheSameMethods() {
        for (var spelling : new String[] {"/v1/pairings/", "/v1/pairings;a=b", "/v1/pairings/;a=b"})
            ADMIN.asks().urlEncodingEnabled(false).delete(spelling).then().statusCode(405).header("Allow", is("GET, POST"));
    }

    @Test
    void unknownPathStaysUnknownForEveryMethod() {
        for (var method : METHODS)
            ADMIN.asks().request(method, "/v1/pairings/" + UUID.randomUUID() + "/no-such-thing").then().statusCode(404).body("type", is("/problems/not-found"));
    }

    private static JsonNode paths() throws IOException {
        return new ObjectMapper().readTree(given().accept("application/json").get("/openapi?format=json").asString()).get("paths");
    }
}
