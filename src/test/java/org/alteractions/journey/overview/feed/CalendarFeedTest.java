package org.alteractions.journey.overview.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.RawProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alteractions.journey.overview.CalendarFixtures;
import org.alteractions.journey.participant.LinkFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.camunda.bpm.engine.IdentityService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Feeds as calendar programs read them, parsed by an independent library. */
@Story
class CalendarFeedTest extends StoryTest {

    private static final String PAGE = "/calendrier/abonnements";
    private static final String DOMAIN = "@calendrier.missions.alteractions.org";
    private static final String NEVER_GIVEN = "/calendrier/flux/" + "A".repeat(43) + ".ics";

    @Autowired
    CalendarFixtures calendars;

    @Autowired
    IdentityService identity;

    @Autowired
    LinkFixtures links;

    @LocalServerPort
    int port;

    private WebCaller nantes;
    private String dossier;

    @BeforeEach
    void twoChaptersHaveDates() {
        accounts.create();
        links.forgiveLimits();
        nantes = WebCaller.browser(port, "nantes", "tasklist").with("Accept", "text/html");
        calendars.season(CalendarFixtures.NANTES, "nantes");
        calendars.season(CalendarFixtures.PARIS, "paris");
        calendars.coach(11, "nantes", "Nora Bell", "nora@societe.example");
        calendars.coach(12, "paris", "Paul Roy", "paul@societe.example");
        dossier = calendars.mission(201, "nantes", "L'Épicerie du Bouffay", 11);
        calendars.mission(202, "paris", "La Remise", 12);
    }

    @AfterEach
    void accountsAreComplete() {
        for (String account : List.of("nantes", "selection")) {
            identity.deleteUser(account);
        }
        accounts.create();
    }

    @Test
    void feed_hasTheDatesOfItsChapter_withoutPeople() {
        calendars.cafeSelect(CalendarFixtures.NANTES, "2027-02-06T09:00", "Maison des associations");
        calendars.interviewer(31, "Yann Hamon", "yann@anciens.example", CalendarFixtures.NANTES);
        calendars.kickOff(dossier, "2027-03-09T14:00", "3 rue du Port");
        String address = subscribed(nantes, "coordination", "nantes");
        Answer answer = WebCaller.stranger(port).get(address);
        ICalendar calendar = parsed(answer);

        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=3600, must-revalidate, private");
        assertThat(calendar.getMethod().isPublish()).isTrue();
        assertThat(answer.body()).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n");
        assertThat(calendar.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT4H");
        assertThat(calendar.getExperimentalProperties("X-WR-CALNAME")).extracting(RawProperty::getValue)
                .containsExactly("Alter'Actions – Coordination – Nantes");
        assertThat(calendar.getEvents()).hasSize(7).allSatisfy(event -> {
            assertThat(event.getClassification().isPrivate()).isTrue();
            assertThat(event.getAttendees()).isEmpty();
            assertThat(event.getOrganizer()).isNull();
            assertThat(event.getDateEnd()).isNotNull();
        });
        assertThat(event(calendar, "lancement-" + dossier).getSummary().getValue())
                .isEqualTo("Réunion de lancement – L'Épicerie du Bouffay");
        assertThat(event(calendar, "lancement-" + dossier).getLocation().getValue()).isEqualTo("3 rue du Port");
        assertThat(event(calendar, "lancement-" + dossier).getUrl().getValue()).endsWith("/dossiers/" + dossier);
        assertThat(event(calendar, "cafe-select-NAN-2027-SPRING").getDateEnd().getValue())
                .isEqualTo(Instant.parse("2027-02-06T14:00:00Z"));
        assertThat(answer.body().replace("\r\n ", ""))
                .doesNotContain("La Remise", "Nora", "Yann", "Le Goff", "@societe", "@anciens", "@structure");
    }

    @Test
    void unchangedFeed_isNotSentAgain() {
        String address = subscribed(nantes, "coordination", "nantes");
        String tag = WebCaller.stranger(port).get(address).header("ETag");
        journey.pass(Duration.ofMinutes(5));
        Answer again = WebCaller.stranger(port).with("If-None-Match", tag).get(address);

        assertThat(tag).startsWith("W/");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().allValues("Cache-Control")).containsExactly("max-age=3600, must-revalidate, private");
        calendars.kickOff(dossier, "2027-03-09T14:00", "3 rue du Port");
        Answer moved = WebCaller.stranger(port).with("If-None-Match", tag).get(address);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.body()).contains("3 rue du Port");
    }

    @Test
    void feedThatIsReadTooOften_isRefusedForAWhile_andOthersGoOn() {
        String address = subscribed(nantes, "coordination", "nantes");
        String other = subscribed(nantes, "coordination", "");
        WebCaller program = WebCaller.stranger(port);
        int read = 0;
        while (read < 100 && program.get(address).status() == 200) {
            read++;
        }
        Answer refused = program.get(address);

        assertThat(read).isBetween(60, 62);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
        assertThat(refused.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(program.get(other).status()).isEqualTo(200);
    }

    @Test
    void tokenThatWasNeverGiven_isLimitedToo() {
        WebCaller guesser = WebCaller.stranger(port);
        int guesses = 0;
        while (guesses < 1000 && guesser.get(NEVER_GIVEN).status() == 404) {
            guesses++;
        }
        assertThat(guesses).isBetween(60, 62);
    }

    @Test
    void clockChange_keepsLocalTimeAndLength() {
        calendars.restitution(dossier, "2027-03-28T10:00", "Mairie");
        calendars.kickOff(dossier, "2027-03-27T10:00", "Ici");
        String other = calendars.mission(203, "nantes", "Le Fournil", 11);
        calendars.restitution(other, "2027-10-31T10:00", "Mairie");
        String late = calendars.mission(204, "nantes", "La Nuit", 11);
        calendars.restitution(late, "2027-10-31T01:30", "Mairie");
        String file = WebCaller.stranger(port).get(subscribed(nantes, "coordination", "nantes")).body();
        ICalendar calendar = parsed(file);

        assertThat(file).containsOnlyOnce("BEGIN:VTIMEZONE").containsOnlyOnce("BEGIN:DAYLIGHT").containsOnlyOnce("BEGIN:STANDARD");
        assertThat(start(calendar, "lancement-" + dossier)).isEqualTo(Instant.parse("2027-03-27T09:00:00Z"));
        // As it stands: on the day of a change the parser applies the former offset.
        assertThat(file).contains("DTSTART;TZID=Europe/Paris:20270328T100000\r\nDTEND;TZID=Europe/Paris:20270328T120000\r\n",
                "DTSTART;TZID=Europe/Paris:20271031T100000\r\nDTEND;TZID=Europe/Paris:20271031T120000\r\n");
        // Two hours from half past one end in the hour that comes twice, which only UTC can say.
        assertThat(file).contains("DTSTART:20271030T233000Z\r\nDTEND:20271031T013000Z\r\n");
        assertThat(start(calendar, "restitution-" + late)).isEqualTo(Instant.parse("2027-10-30T23:30:00Z"));
        assertThat(length(calendar, "restitution-" + dossier)).isEqualTo(Duration.ofHours(2));
        assertThat(length(calendar, "restitution-" + other)).isEqualTo(Duration.ofHours(2));
        assertThat(length(calendar, "restitution-" + late)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void movedOrCancelledDate_keepsItsUid_withAHigherSequence() {
        calendars.kickOff(dossier, "2027-03-09T14:00", "3 rue du Port");
        String address = subscribed(nantes, "coordination", "nantes");
        String uid = "lancement-" + dossier;
        VEvent first = event(parsed(address), uid);
        assertThat(event(parsed(address), uid).getSequence().getValue()).isEqualTo(first.getSequence().getValue());

        calendars.kickOff(dossier, "2027-03-10T14:00", "Mairie");
        VEvent moved = event(parsed(address), uid);
        assertThat(moved.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
        assertThat(moved.getStatus().isConfirmed()).isTrue();

        jdbc.sql("update dossier set state = 'STOPPED', version = version + 1 where reference = ?").param(dossier).update();
        VEvent cancelled = event(parsed(address), uid);
        assertThat(cancelled.getSequence().getValue()).isGreaterThan(moved.getSequence().getValue());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getTransparency().isTransparent()).isTrue();
        assertThat(cancelled.getSummary().getValue()).endsWith("(annulée)");
    }

    @Test
    void plannedDayAndSession_haveOneUid() {
        String address = subscribed(nantes, "coordination", "nantes");
        VEvent planned = event(parsed(address), "cafe-select-NAN-2027-SPRING");
        assertThat(planned.getDateStart().getValue().hasTime()).isFalse();
        assertThat(planned.getStatus().isTentative()).isTrue();

        calendars.cafeSelect(CalendarFixtures.NANTES, "2027-02-13T09:00", "Maison des associations");
        VEvent prepared = event(parsed(address), "cafe-select-NAN-2027-SPRING");
        assertThat(prepared.getSequence().getValue()).isGreaterThan(planned.getSequence().getValue());
        assertThat(prepared.getDateStart().getValue().hasTime()).isTrue();
    }

    @Test
    void feed_showsWhatItsRoleMaySee() {
        calendars.cafeSelect(CalendarFixtures.NANTES, "2027-02-06T09:00", "Maison des associations");
        ICalendar selection = parsed(subscribed(nantes, "selection", "nantes"));
        assertThat(selection.getEvents()).extracting(event -> event.getUid().getValue().replace(DOMAIN, ""))
                .containsExactlyInAnyOrder("ouverture-NAN-2027-SPRING", "cloture-NAN-2027-SPRING",
                        "cafe-select-NAN-2027-SPRING", "seminaire-NAN-2027-SPRING");
        assertThat(event(selection, "cafe-select-NAN-2027-SPRING").getLocation()).isNotNull();
        ICalendar schools = parsed(subscribed(nantes, "school-relations", "nantes"));
        assertThat(event(schools, "cafe-select-NAN-2027-SPRING").getLocation()).as("place of the candidates").isNull();

        WebCaller national = WebCaller.browser(port, "national", "tasklist").with("Accept", "text/html");
        ICalendar all = parsed(subscribed(national, "national", ""));
        assertThat(all.getEvents()).extracting(event -> event.getSummary().getValue())
                .contains("Nantes : Point à mi-parcours – L'Épicerie du Bouffay", "Paris : Point à mi-parcours – La Remise");
        assertThat(parsed(subscribed(national, "national", "paris")).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .contains("Point à mi-parcours – La Remise").noneMatch(title -> title.contains("Épicerie"));
    }

    @Test
    void candidates_areNotNamed() {
        registrations.open();
        registrations.register("Zéphyrine", "zephyrine@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
        String file = WebCaller.stranger(port).get(subscribed(nantes, "selection", "nantes")).body().replace("\r\n ", "");
        assertThat(file).contains("inscriptions – automne 2026").doesNotContainIgnoringCase("Zéphyrine", "zephyrine", "Martin");
    }

    @Test
    void token_isShownOnce_storedAsHash_andNeverLogged() {
        try (SecurityLines log = new SecurityLines()) {
            Answer sent = post(nantes, PAGE, Map.of("role", "coordination", "chapitre", "nantes"));
            assertThat(sent.status()).isEqualTo(303);
            Document shown = page(nantes);
            String address = shown.selectFirst("#adresse").val().replaceFirst("https?://[^/]+", "");
            assertThat(shown.selectFirst("a[href^=webcal]").attr("href")).endsWith(address);
            assertThat(page(nantes).select("#adresse")).as("opened again").isEmpty();
            assertThat(page(nantes).select("table tbody th").text()).isEqualTo("Coordination – Nantes");

            String token = address.replaceAll(".*/|\\.ics", "");
            assertThat(token).hasSize(43);
            assertThat(jdbc.sql("select * from calendar_feed").query().singleRow().values()).map(String::valueOf)
                    .noneMatch(value -> value.contains(token)).anyMatch(value -> value.matches("[0-9a-f]{64}"));
            assertThat(WebCaller.stranger(port).get(address).status()).isEqualTo(200);
            WebCaller.stranger(port).get(address.replace(token, token + "x"));
            assertThat(log.all())
                    .anySatisfy(line -> assertThat(line).contains("RIGHTS_CHANGED", "created", "nantes"))
                    .anySatisfy(line -> assertThat(line).contains("FILE_READ", "calendar-feed", "nantes"))
                    .anySatisfy(line -> assertThat(line).contains("REQUEST_REFUSED", "/calendrier/flux/*"))
                    .noneMatch(line -> Pattern.compile("[A-Za-z0-9_-]{43}").matcher(line).find());
        }
    }

    @Test
    void revokedFeed_isAnsweredLikeAnUnknownOne() {
        String address = subscribed(nantes, "coordination", "nantes");
        WebCaller paris = WebCaller.browser(port, "paris", "tasklist").with("Accept", "text/html");
        String end = page(nantes).select("table form").attr("action");
        assertThat(post(paris, end, Map.of()).status()).as("somebody else's feed").isEqualTo(404);
        assertThat(WebCaller.stranger(port).get(address).status()).isEqualTo(200);

        assertThat(post(nantes, end, Map.of()).status()).isEqualTo(303);

        assertThat(page(nantes).text()).contains("Vous n’avez aucun abonnement");
        assertUnknown(address);
        assertThat(post(nantes, end, Map.of()).status()).as("ended twice").isEqualTo(404);
    }

    @Test
    void feed_endsForGoodWithTheRole() {
        String coordination = subscribed(nantes, "coordination", "nantes");
        String schools = subscribed(nantes, "school-relations", "nantes");
        identity.deleteMembership("nantes", "coordination");

        assertUnknown(coordination);
        assertThat(WebCaller.stranger(port).get(schools).status()).as("the other role").isEqualTo(200);
        identity.createMembership("nantes", "coordination");
        assertUnknown(coordination);
    }

    @Test
    void feed_endsWithTheChapterAndTheAccount() {
        String address = subscribed(nantes, "coordination", "nantes");
        identity.deleteTenantUserMembership("nantes", "nantes");
        assertUnknown(address);

        WebCaller selection = WebCaller.browser(port, "selection", "tasklist").with("Accept", "text/html");
        String other = subscribed(selection, "selection", "nantes");
        identity.deleteUser("selection");
        assertUnknown(other);
        accounts.create();
        assertUnknown(other);
    }

    @Test
    void foreignRoleOrChapter_isRefused() {
        for (Map<String, String> foreign : List.of(
                Map.of("role", "national", "chapitre", "nantes"), Map.of("role", "coordination", "chapitre", "paris"),
                Map.of("role", "nosuch", "chapitre", ""), Map.of("role", "camunda-admin", "chapitre", "nantes"))) {
            assertThat(post(nantes, PAGE, foreign).status()).isEqualTo(303);
            assertThat(page(nantes).select(".problem").text()).as("%s", foreign).contains("ce rôle n'est pas ou plus le vôtre");
        }
        assertThat(jdbc.sql("select count(*) from calendar_feed").query(Integer.class).single()).isZero();
        for (String account : List.of("operator", "designer")) {
            assertThat(WebCaller.program(port, account).get(PAGE).status()).as(account).isEqualTo(403);
        }
        assertThat(WebCaller.stranger(port).get(PAGE).status()).isEqualTo(401);
    }

    @Test
    void tooManyFeeds_areRefused() {
        for (int one = 0; one < CalendarFeedService.MOST; one++) {
            subscribed(nantes, "coordination", "nantes");
        }
        post(nantes, PAGE, Map.of("role", "coordination", "chapitre", "nantes"));
        assertThat(page(nantes).select(".problem").text()).contains("vous avez déjà 20 abonnements");
    }

    @Test
    void twentyMissions_costNoMoreStatementsThanTwo() {
        List<String> feeds = List.of(subscribed(nantes, "coordination", "nantes"), subscribed(nantes, "selection", "nantes"));
        feeds.forEach(this::parsed);
        List<Integer> few = statements(feeds);
        for (int row = 0; row < 20; row++) {
            calendars.restitution(calendars.mission(300 + row, "nantes", "Structure " + row, 11), "2027-04-06T10:00", "Ici");
        }
        assertThat(parsed(feeds.get(0)).getEvents()).hasSizeGreaterThan(80);
        assertThat(few).doesNotContain(0);
        assertThat(statements(feeds)).isEqualTo(few);
    }

    private List<Integer> statements(List<String> addresses) {
        return addresses.stream().map(address -> Statements.during(() -> parsed(address)).size()).toList();
    }

    /** @return path of the new feed */
    private String subscribed(WebCaller caller, String role, String chapter) {
        assertThat(post(caller, PAGE, Map.of("role", role, "chapitre", chapter)).status()).isEqualTo(303);
        return page(caller).selectFirst("#adresse").val().replaceFirst("https?://[^/]+", "");
    }

    private void assertUnknown(String address) {
        Answer answer = WebCaller.stranger(port).get(address);
        Answer never = WebCaller.stranger(port).get(NEVER_GIVEN);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(never.body());
        assertThat(answer.headers().map().keySet()).isEqualTo(never.headers().map().keySet());
    }

    private ICalendar parsed(String addressOrFile) {
        return addressOrFile.startsWith("/")
                ? parsed(WebCaller.stranger(port).get(addressOrFile))
                : read(addressOrFile);
    }

    private static ICalendar parsed(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return read(answer.body());
    }

    private static ICalendar read(String file) {
        List<ICalendar> calendars = Biweekly.parse(file).all();
        assertThat(calendars).hasSize(1);
        assertThat(calendars.get(0).validate(ICalVersion.V2_0).getWarnings()).as(file).isEmpty();
        return calendars.get(0);
    }

    private static VEvent event(ICalendar calendar, String uid) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(uid + DOMAIN))
                .findFirst().orElseThrow();
    }

    private static Instant start(ICalendar calendar, String uid) {
        return event(calendar, uid).getDateStart().getValue().toInstant();
    }

    private static Duration length(ICalendar calendar, String uid) {
        VEvent event = event(calendar, uid);
        return Duration.between(event.getDateStart().getValue().toInstant(), event.getDateEnd().getValue().toInstant());
    }

    private static Document page(WebCaller caller) {
        return Jsoup.parse(caller.get(PAGE).body());
    }

    private static Answer post(WebCaller caller, String path, Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        Document page = page(caller);
        page.select("input[name=_csrf]").stream().findFirst().ifPresent(token -> fields.put("_csrf", token.val()));
        assertThat(page.select("form.filters").first()).isInstanceOf(FormElement.class);
        fields.putAll(changes);
        return caller.send("POST", path, "application/x-www-form-urlencoded", fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
