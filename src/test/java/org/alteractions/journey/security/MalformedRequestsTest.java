package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Malformed addresses and forms get an error page of the application with the right status. */
@Story
class MalformedRequestsTest extends StoryTest {

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET    | /teams?chapter=%00                                    | 200 | Équipes",
        "GET    | /teams/%00                                            | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /teams/a%2Fb                                          | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /teams;x=y                                            | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /teams//                                              | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /teams/NAN-2026-AUTUMN?before=x&after=y               | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /teams/NAN-2026-AUTUMN?before=99999999999&after=1     | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /teams/nosuch                                         | 404 | Cette page n'existe pas",
        "GET    | /teams/nosuch/rebuild                                 | 405 | Cette demande n'a pas pu être comprise",
        "GET    | /cafe-selects/nosuch/nosuch                           | 404 | Cette page n'existe pas",
        "GET    | /cafe-selects/nosuch/rooms.pdf                        | 404 | Cette page n'existe pas",
        "GET    | /cafe-selects/nosuch/deliberation/letters/x/y?lang=%00 | 404 | Cette page n'existe pas",
        "GET    | /applications/nosuch/documents                        | 404 | Cette page n'existe pas",
        "GET    | /applications/00000000-0000-0000-0000-000000000000/documents/cv | 404 | Cette page n'existe pas",
        "GET    | /mails/place-offered?case=x                           | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /mails/place-offered?case=-1                          | 404 | Cette page n'existe pas",
        "GET    | /mails/place-offered?lang=%00                         | 200 | place-offered",
        "POST   | /teams                                                | 403 | Cette page ne vous est pas ouverte",
        "DELETE | /cafe-selects                                         | 403 | Cette page ne vous est pas ouverte",
        "GET    | /camunda/app/nosuch/nosuch/                           | 404 | Cette page n'existe pas",
        "GET    | /participants/problem/x                               | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /participants/nosuch.css                              | 404 | Cette page n'existe pas",
        "GET    | /lien/%00                                             | 400 | Cette demande n'a pas pu être comprise",
        "GET    | /lien/a.b.c                                           | 404 | Ce lien n'est pas complet",
        "GET    | /lien                                                 | 404 | Cette page n'existe pas",
        "GET    | /demande?lang=%00&about=%00                           | 200 | Ask for a mission",
        "PUT    | /demande                                              | 403 | Cette page a expiré"
    })
    void anAddressIsAnsweredOnAPage(String method, String path, int status, String heading) {
        answeredOnAPage(coordinator().send(method, path, null, null), status, heading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET    | /nix                      | 404 | Cette page n'existe pas                 | This page does not exist",
        "GET    | /registration/xyz         | 404 | Cette page n'existe pas                 | This page does not exist",
        "GET    | /inscription/x            | 404 | Cette page n'existe pas                 | This page does not exist",
        "GET    | /Inscription              | 404 | Cette page n'existe pas                 | This page does not exist",
        "GET    | /lien                     | 404 | Cette page n'existe pas                 | This page does not exist",
        "GET    | /webjars/nosuch           | 404 | Cette page n'existe pas                 | This page does not exist",
        "GET    | /staff/nosuch.css         | 404 | Cette page n'existe pas                 | This page does not exist",
        "GET    | /teams                    | 401 | Connectez-vous d'abord                  | Log in first",
        "GET    | /actuator/metrics         | 401 | Connectez-vous d'abord                  | Log in first",
        "OPTIONS| /nix                      | 401 | Connectez-vous d'abord                  | Log in first",
        "POST   | /nix                      | 403 | Cette page ne vous est pas ouverte      | This page is not open to you",
        "DELETE | /inscription/x            | 403 | Cette page ne vous est pas ouverte      | This page is not open to you",
        "GET    | /nix;x=y                  | 400 | Cette demande n'a pas pu être comprise  | This request could not be understood",
        "GET    | /%00                      | 400 | Cette demande n'a pas pu être comprise  | This request could not be understood"
    })
    void aStrangerIsAnsweredOnAPageInBothLanguages_withAWayOn(
            String method, String path, int status, String french, String english) {
        Answer answer = WebCaller.stranger(port)
                .with("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .send(method, path, null, null);

        answeredOnAPage(answer, status, french);
        assertThat(answer.body()).contains(english, "/mes-liens?lang=fr", "/mes-liens?lang=en");
        assertThat(answer.header("WWW-Authenticate")).as("a mistyped address asks for no password")
                .isEqualTo(status == 401 ? "Basic realm=\"journey\"" : null);
    }

    @Test
    void programsAreAnsweredAsJson() {
        for (String path : new String[] {"/nix", "/teams", "/engine-rest/task"}) {
            for (String accept : new String[] {"application/json", "*/*"}) {
                Answer answer = WebCaller.stranger(port).with("Accept", accept).get(path);
                assertThat(answer.status()).as(path).isEqualTo(401);
                assertThat(answer.json().path("message").asText()).isEqualTo("Connectez-vous d'abord.");
            }
        }
        assertThat(WebCaller.stranger(port).with("Accept", "text/html").get("/engine-rest/task").json().path("type").asText())
                .isEqualTo("NotAllowed");
        Answer unknown = WebCaller.program(port, "nantes").get("/nix");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().path("message").asText()).isEqualTo("Cette page n'existe pas.");
    }

    @Test
    void longOnesToo() {
        answeredOnAPage(coordinator().get("/lien/" + "a".repeat(5000)), 404, "Ce lien n'est pas complet");
        answeredOnAPage(coordinator().get("/teams?chapter=" + "a".repeat(5000)), 200, "Équipes");
        answeredOnAPage(coordinator().get("/" + "a".repeat(100_000)), 400, "Cette demande n'a pas pu être comprise");
        answeredOnAPage(coordinator().get("/recherche?q=" + "a".repeat(40_000)), 400, "trop longue");
    }

    @ParameterizedTest
    @CsvSource({
        "/lien/nosuch, multipart/form-data",
        "/lien/nosuch, multipart/form-data; boundary=",
        "/applications/nosuch/documents/cv, multipart/form-data"
    })
    void aFormWithFilesThatIsCutOff(String path, String type) {
        Answer answer = coordinator().send("POST", path, type, "x");

        assertThat(answer.status()).as(answer.body()).isIn(400, 403);
        assertThat(answer.body()).contains("<h1>").doesNotContain("\tat ", "timestamp");
    }

    private WebCaller coordinator() {
        return WebCaller.program(port, "nantes").with("Accept", "text/html");
    }

    private static void answeredOnAPage(Answer answer, int status, String heading) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body().replace("&#39;", "'")).contains(heading, "<h1").doesNotContain("\tat ", "timestamp", "Whitelabel");
        assertThat(answer.header("Content-Type")).startsWithIgnoringCase("text/html");
    }
}
