package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.browser.FormSchema.Field;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Participant.Upload;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/**
 * Every refused participant's page shows all input again: at once, after a reload and after a second refusal. It runs
 * over HTTP, through the same ways as the browser tests.
 */
@Story
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalfFilledFormsTest extends StoryTest {

    private static final Reader READER = Reader.FRENCH;
    private static final String TOKEN = "PARTICIPANT-TOKEN";

    @Autowired
    List<PageCases> features;

    @Autowired
    MessageSource messages;

    @LocalServerPort
    int port;

    private Participant browser;

    /** One for each page that asks anything. */
    Stream<PageCase> pages() {
        Map<String, PageCase> pages = new LinkedHashMap<>();
        features.stream().flatMap(feature -> feature.cases().stream())
                .filter(way -> !way.isOnlyRead())
                .forEach(way -> pages.putIfAbsent(way.page(), way));
        return pages.values().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingIsThereAgain(PageCase way) {
        browser = new Participant(port);
        way.bring().get();
        Participant.Page page = open(way);
        List<Field> fields = FormSchema.page(way.page(), READER.language()).fields().stream()
                .filter(field -> !page.document().select("[name=" + field.key() + "]").isEmpty())
                .toList();
        assertThat(fields).isNotEmpty();
        Map<String, List<String>> typed = fields.stream()
                .filter(field -> !field.type().equals("filepicker"))
                .collect(Collectors.toMap(Field::key, field -> typed(page, field), (one, other) -> one, LinkedHashMap::new));
        Map<String, Upload> files = fields.stream()
                .filter(field -> field.type().equals("filepicker"))
                .collect(Collectors.toMap(Field::key, field -> new Upload(field.key() + ".pdf", Pdfs.plain())));

        browser.forget(TOKEN);
        Participant.Page expired = send(page, typed, files);
        assertThat(expired.status()).isEqualTo(403);
        assertThere(expired, typed);
        assertThere(browser.open(expired.path()), typed);

        Optional<Field> left = fields.stream().filter(field -> field.required() && !files.containsKey(field.key())).findFirst();
        if (left.isPresent()) {
            Map<String, List<String>> half = new LinkedHashMap<>(typed);
            half.put(left.get().key(), List.of());
            Participant.Page wrong = send(expired, half, files);
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.document().select("#" + left.get().key() + "-problem")).isNotEmpty();
            assertThere(wrong, half);
            files.forEach((key, file) -> assertThat(wrong.document().select("#" + key + "-kept").text()).contains(file.name()));
            assertThere(browser.open(wrong.path()), half);
        }
    }

    private Participant.Page send(Participant.Page page, Map<String, List<String>> typed, Map<String, Upload> files) {
        if (files.isEmpty()) {
            return browser.send(page, typed);
        }
        Map<String, String> single = new LinkedHashMap<>();
        typed.forEach((key, values) -> values.forEach(value -> single.put(key, value)));
        return browser.send(page, single, files);
    }

    private static void assertThere(Participant.Page page, Map<String, List<String>> typed) {
        typed.forEach((key, values) -> assertThat(there(page, key)).as(key + " on " + page.path()).isEqualTo(values));
    }

    private static List<String> there(Participant.Page page, String key) {
        var field = page.document().selectFirst("[name=" + key + "]");
        List<String> values = switch (field.attr("type")) {
            case "radio", "checkbox" -> page.document().select("[name=" + key + "][checked]").eachAttr("value");
            default -> List.of(page.value(key));
        };
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }

    /** Nothing of it has to be right, but choices are what the page offers. */
    private static List<String> typed(Participant.Page page, Field field) {
        List<String> offered = new ArrayList<>(page.document()
                .select("input[name=" + field.key() + "], select[name=" + field.key() + "] option").eachAttr("value"));
        offered.removeIf(String::isEmpty);
        return switch (field.type()) {
            case "radio", "select" -> offered.isEmpty() ? List.of() : List.of(offered.get(offered.size() - 1));
            case "checklist" -> offered.subList(0, Math.min(2, offered.size()));
            case "checkbox" -> List.of("true");
            case "datetime" -> List.of(switch (field.subtype()) {
                case "time" -> "14:30";
                case "datetime" -> "2031-02-03T14:30";
                default -> "2031-02-03";
            });
            case "number" -> List.of("douze");
            case "textarea" -> List.of("« Deux lignes » & <b>,\n toutes deux gardées.");
            default -> List.of("léa@écoles.example & « <b> »");
        };
    }

    private Participant.Page open(PageCase way) {
        if (way.door() instanceof Door.Mail mail) {
            return browser.open(french(Participant.linkIn(mailbox.mailsTo(mail.to().get()).stream()
                    .filter(one -> one.html().contains("class=\"action\""))
                    .reduce((earlier, later) -> later).orElseThrow())));
        }
        if (way.door() instanceof Door.FollowPage follow) {
            List<TestMailbox.Mail> mails = mailbox.mailsTo(follow.of());
            Participant.Page followed = browser.open(french(Participant.followLinkIn(mails.get(mails.size() - 1))));
            String action = messages.getMessage("action." + way.page(), null, READER.locale());
            return browser.open(followed.document().select("main li a").stream()
                    .filter(link -> link.text().equals(action)).findFirst().orElseThrow().attr("href"));
        }
        return browser.open(way.door() instanceof Door.Address address ? address.path() : ((Door.Entry) way.door()).path());
    }

    private static String french(String link) {
        return link.replaceFirst("lang=..", "lang=fr");
    }
}
