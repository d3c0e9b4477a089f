package org.alteractions.journey.team.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamRepository;
import org.alteractions.journey.team.pool.TeamPin;
import org.alteractions.journey.team.pool.TeamPinRepository;
import org.alteractions.journey.team.wishes.StudentPair;
import org.alteractions.journey.team.wishes.StudentPairRepository;
import org.alteractions.journey.testing.ExportedCsv;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.DescribeStudentAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.ids.LeftoverDossierSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The review of a season's teams, on its page and in its task: team-forming.bpmn until the teams are confirmed. */
@Story
class TeamReviewStoriesTest extends StoryTest {

    private static final String REVIEW = TeamFormingSteps.REVIEW_TEAMS;
    private static final String REASON = "Ils se connaissent déjà.";

    @RegisterExtension
    final SecurityLines security = new SecurityLines();

    @Autowired
    PeopleFixtures people;

    @Autowired
    TeamReviewStateRepository states;

    @Autowired
    TeamVariantRepository variants;

    @Autowired
    TeamPinRepository pins;

    @Autowired
    StudentPairRepository pairs;

    @Autowired
    HandChangeRepository changes;

    @Autowired
    TeamRepository teams;

    @Autowired
    DossierRegister dossiers;

    @Autowired
    Journal journal;

    @LocalServerPort
    int port;

    private String season;
    private String gardens;
    private String bikes;

    /** Nine students of two schools, two missions and two coaches with a place each. */
    @BeforeEach
    void teamsAreProposed() {
        accounts.create();
        people.school("polytech-nantes");
        people.school("audencia");
        season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        for (int i = 1; i <= 9; i++) {
            people.trained(season, "Etudiant" + i, i % 2 == 0 ? "polytech-nantes" : "audencia");
        }
        people.coach("Martine", 1);
        people.coach("Paule", 1);
        gardens = accepted("Les Jardins solidaires");
        bikes = accepted("Le Vélo pour tous");
    }

    @Test
    void allTeamsAreReadOnOnePage_withTheirScoresInWords_andWhatIsLeftOver() {
        String library = accepted("La Bibliothèque ouverte");
        form();
        Document page = page("nantes");

        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1").text()).isEqualTo("Équipes de Nantes, automne " + today().plusDays(60).getYear());
        assertThat(page.select(".team")).hasSize(2).allSatisfy(team -> {
            assertThat(team.select(".score").text()).contains("étudiants de deux écoles");
            assertThat(team.select("tbody tr").size()).isBetween(4, 5);
            assertThat(team.text()).contains("Durand", "École audencia", "Gestion");
        });
        assertThat(page.text()).contains("Variante 1 : 2 équipes, 9 étudiants placés, 0 sans équipe.",
                library + ", La Bibliothèque ouverte tous les coachs disponibles ont déjà une équipe.");
        assertThat(journey.shown(journey.task(season, REVIEW)).get("teamReviewRows").toString())
                .contains("Les Jardins solidaires", "Martine", "Durand");
        assertThat(page.select("select, input[type=text]"))
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
    }

    @Test
    void teamsAreExportedAsTheyAreShown() {
        form();
        jdbc.sql("update student set first_name = '=1+1' where first_name = 'Etudiant1'").update();
        List<List<String>> shown = page("nantes").select(".team").stream()
                .flatMap(team -> team.select("tbody tr").stream().map(row -> List.of(
                        team.select("h3").text(), row.child(0).text(), row.child(1).text(), row.child(2).text())))
                .toList();
        security.clear();
        List<List<String>> rows = ExportedCsv.records(WebCaller.program(port, "nantes").get("/teams/" + season + ".csv"));

        assertThat(shown).hasSize(9);
        assertThat(rows.stream().skip(1).map(row -> List.of(
                        row.get(0) + " – " + row.get(1), row.get(4).replaceFirst("^'", ""), row.get(5), row.get(6))))
                .isEqualTo(shown);
        assertThat(rows.toString()).contains("'=1+1 Durand", "Martine", "Paule");
        assertThat(security.of(SecurityEvent.EXPORT)).containsExactly(
                SecurityLines.line("nantes", "list", "equipes-saison", "format", "csv", "rows", "9"));
        assertThat(WebCaller.program(port, "paris").get("/teams/" + season + ".csv").status()).isEqualTo(404);

        List<List<String>> seasons = ExportedCsv.records(WebCaller.program(port, "nantes").get("/teams.csv"));
        Document list = Jsoup.parse(WebCaller.program(port, "nantes").with("Accept", "text/html").get("/teams").body());
        assertThat(seasons.stream().skip(1).toList())
                .isEqualTo(list.select("tbody tr").stream().map(row -> row.select("td").eachText()).toList());
        assertThat(ExportedCsv.records(WebCaller.program(port, "paris").get("/teams.csv"))).hasSize(1);
    }

    @Test
    void nothingWaitsForATeam_nothingIsReviewed() {
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(gardens));
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(bikes));
        form();

        assertThat(journey.openTasks(season)).doesNotContain(REVIEW);
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, season)).isFalse();
    }

    @Test
    void studentIsMoved_withAReason_andTheNextBuildingKeepsIt() {
        form();
        String larger = membersOf(gardens).size() == 5 ? gardens : bikes;
        String smaller = larger.equals(gardens) ? bikes : gardens;
        String student = membersOf(larger).get(0);
        assertThat(send("move", Map.of("student", student, "mission", smaller, "reason", REASON)).status()).isEqualTo(303);

        assertThat(shown().number()).isEqualTo(2);
        assertThat(membersOf(smaller)).hasSize(5).contains(student);
        assertThat(variants.findBySeasonAndNumber(SeasonReference.of(season), 1).orElseThrow()
                .membersOf(DossierReference.of(larger))).contains(ApplicationNumber.of(student));
        assertThat(page("nantes").text()).contains(REASON, "rejoint l'équipe de " + smaller, "changée à la main");
        HandChange change = changes.findBySeasonOrderByIdDesc(SeasonReference.of(season)).get(0);
        assertThat(change.signature().author()).isEqualTo("nantes");
        assertThat(journal.of(CaseReference.of(season)))
                .anyMatch(entry -> entry.event() == JournalEvent.TEAMS_CHANGED_BY_HAND
                && entry.actor().equals("nantes") && entry.detail().equals(change.id().toString()));

        assertThat(send("rebuild", Map.of()).status()).isEqualTo(303);
        journey.run();
        assertThat(shown().number()).isEqualTo(3);
        assertThat(membersOf(smaller)).contains(student);
        assertThat(page("nantes").select(".team .pin").text()).isEqualTo("épinglé");
    }

    @Test
    void studentsChangePlaces_oneWhoHasNoneIncluded() {
        people.trained(season, "Rose", "audencia");
        people.trained(season, "Tom", "audencia");
        form();
        List<String> both = List.of(membersOf(gardens).get(0), membersOf(bikes).get(0));
        send("swap", Map.of("student", both.get(0), "other", both.get(1), "reason", REASON));
        assertThat(membersOf(bikes)).contains(both.get(0));
        assertThat(membersOf(gardens)).contains(both.get(1));

        String left = season + "-0" + Stream.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11")
                .filter(number -> !shown().missionOf().containsKey(ApplicationNumber.of(season + "-0" + number)))
                .findFirst().orElseThrow();
        send("swap", Map.of("student", both.get(0), "other", left, "reason", REASON));
        assertThat(membersOf(bikes)).contains(left).doesNotContain(both.get(0));
        assertThat(shown().number()).isEqualTo(2);
        assertThat(page("nantes").text()).contains("libéré par un changement à la main");
    }

    @Test
    void swapBringsTwoTogetherWhoAreToBeApart_itIsSaidWithoutCallingAnybodyPinned() {
        form();
        List<String> others = membersOf(bikes);
        String moved = membersOf(gardens).get(0);
        apart(moved, others.get(1));

        assertThat(alert(send("swap", Map.of("student", moved, "other", others.get(0), "reason", REASON))))
                .contains(name(moved), name(others.get(1)), "sont à séparer, et seraient tous deux sur la mission "
                        + bikes)
                .doesNotContain("imposé");
    }

    @Test
    void coachIsChangedForOneWithAPlace_notForOneWithout() {
        people.coach("Zoé", 1);
        form();
        Long zoe = coachNamed("Zoé");
        send("coach", Map.of("mission", gardens, "coach", zoe.toString(), "reason", REASON));
        assertThat(shown().team(DossierReference.of(gardens)).orElseThrow().coachId()).isEqualTo(zoe);

        Answer refused = send("coach", Map.of("mission", bikes, "coach", zoe.toString(), "reason", "Elle préfère."));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(alert(refused)).isEqualTo("Zoé n'a plus de place pour accompagner la mission " + bikes + ".");
        assertThat(Jsoup.parse(refused.body()).select("#coach-reason").val()).isEqualTo("Elle préfère.");
        assertThat(Jsoup.parse(refused.body()).select("form[data-unsent]")).as("typed and not recorded").hasSize(1)
                .first().extracting(form -> form.attr("action")).asString().endsWith("/coach");
    }

    @Test
    void wholeTeamIsPinned_andFreedAgain() {
        form();
        Map<String, Object> all = new HashMap<>(Map.of("mission", gardens, "pinnedCoach", "yes", "reason", REASON));
        all.put("pinned", membersOf(gardens));
        Set<String> team = Set.copyOf(membersOf(gardens));
        send("pins", all);
        assertThat(pins.findBySeasonOrderByDossierAscId(SeasonReference.of(season))).hasSize(team.size() + 1);
        assertThat(page("nantes").text()).contains("tout est épinglé");
        send("rebuild", Map.of());
        journey.run();
        assertThat(membersOf(gardens)).containsAll(team);

        send("pins", Map.of("mission", gardens, "reason", "Finalement non."));
        assertThat(pins.findBySeasonOrderByDossierAscId(SeasonReference.of(season))).isEmpty();
    }

    @Test
    void changeThatBreaksARule_isRefusedInASentenceThatNamesWhoAndWhat() {
        form();
        String smaller = membersOf(gardens).size() == 4 ? gardens : bikes;
        String one = membersOf(smaller).get(0);
        String other = membersOf(smaller.equals(gardens) ? bikes : gardens).get(0);
        apart(one, other);
        Answer refused = send("move", Map.of("student", other, "mission", smaller, "reason", REASON));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(alert(refused)).contains(name(one), name(other), "sont à séparer", smaller)
                .doesNotContain(season + "-");
        assertThat(shown().number()).isEqualTo(1);
        assertThat(pins.findBySeasonOrderByDossierAscId(SeasonReference.of(season))).isEmpty();
        assertThat(Jsoup.parse(refused.body()).select("#move-student option[selected]").val()).isEqualTo(other);
    }

    @Test
    void changesThatCannotBe_areRefused() {
        form();
        String larger = membersOf(gardens).size() == 5 ? gardens : bikes;
        String smaller = larger.equals(gardens) ? bikes : gardens;
        List<String> members = membersOf(smaller);
        assertThat(alert(send("move", Map.of("student", members.get(0), "mission", smaller, "reason", REASON))))
                .endsWith("est déjà dans l'équipe de " + smaller + ".");
        assertThat(alert(send("move", Map.of("student", members.get(0), "mission", larger, "reason", REASON))))
                .isEqualTo("L'équipe de " + larger + " compterait 6 étudiants : il en faut de trois à cinq.");
        assertThat(alert(send("move", Map.of("student", members.get(0), "mission", larger, "reason", " "))))
                .isEqualTo("Indiquez la raison : elle est gardée avec le changement.");
        assertThat(alert(send("swap", Map.of("student", members.get(0), "other", members.get(1), "reason", REASON))))
                .endsWith("sont dans la même équipe, celle de " + smaller + ".");
        assertThat(alert(send("move", Map.of("student", "NAN-2020-AUTUMN-001", "mission", larger, "reason", REASON))))
                .contains("n'est pas, ou plus, parmi les étudiants à placer");
        assertThat(alert(send("coach", Map.of("mission", "NAN-20-001", "coach", "1", "reason", REASON))))
                .isEqualTo("La mission NAN-20-001 n'a pas d'équipe dans cette variante.");
        assertThat(send("nosuch", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void twoPeopleAtOnce_theSecondIsTold_andWhatTheyTypedIsStillThere() {
        form();
        String larger = membersOf(gardens).size() == 5 ? gardens : bikes;
        String smaller = larger.equals(gardens) ? bikes : gardens;
        Document seen = page("national");
        List<String> members = membersOf(larger);
        send("move", Map.of("student", members.get(0), "mission", smaller, "reason", REASON));
        Answer second = send("national", seen, "swap", Map.of(
                "student", members.get(1), "other", membersOf(smaller).get(0), "reason", "Pour l'anglais."));

        assertThat(second.status()).isEqualTo(200);
        assertThat(alert(second)).startsWith("Quelqu'un d'autre a changé ces équipes pendant que vous les regardiez.");
        assertThat(Jsoup.parse(second.body()).select("#swap-reason").val()).isEqualTo("Pour l'anglais.");
        assertThat(changes.findBySeasonOrderByIdDesc(SeasonReference.of(season))).hasSize(1);

        assertThat(page("national").select("[role=alert]")).as("fetched without what was refused").isEmpty();
        assertThat(page("national").body().attr("data-draft")).contains("swap/reason", "Pour l'anglais.");
        assertThat(page("nantes").body().attr("data-draft")).isEqualTo("{}");
        send("national", null, "swap", Map.of("student", members.get(1),
                "other", membersOf(smaller).get(0), "reason", "Pour l'anglais."));
        assertThat(page("national").body().attr("data-draft")).isEqualTo("{}");
    }

    @Test
    void twoPeopleInTheSameMoment_oneIsServed() {
        form();
        String larger = membersOf(gardens).size() == 5 ? gardens : bikes;
        String smaller = larger.equals(gardens) ? bikes : gardens;
        List<String> members = membersOf(larger);
        Document seen = page("nantes");
        List<Integer> answered = Stream.of(0, 1)
                .map(place -> CompletableFuture.supplyAsync(() -> send(place == 0 ? "nantes" : "national", seen, "move",
                        Map.of("student", members.get(place), "mission", smaller, "reason", REASON)).status()))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answered).containsExactlyInAnyOrder(303, 200);
        assertThat(changes.findBySeasonOrderByIdDesc(SeasonReference.of(season))).hasSize(1);
        assertThat(membersOf(smaller)).hasSize(5);
    }

    @Test
    void variantsAreCompared_andOneIsChosen() {
        form();
        String larger = membersOf(gardens).size() == 5 ? gardens : bikes;
        String student = membersOf(larger).get(0);
        send("move", Map.of("student", student, "mission", larger.equals(gardens) ? bikes : gardens, "reason", REASON));

        String compared = Jsoup.parse(nantes().get("/teams/" + season + "?before=1&after=2").body())
                .select("section[aria-label=Différences]").text();
        assertThat(compared).contains("De la variante 1 à la variante 2", name(student), "au lieu de " + larger);
        assertThat(send("choose", Map.of("variant", "1")).status()).isEqualTo(303);
        assertThat(shown().number()).isEqualTo(1);
        assertThat(page("nantes").text()).contains("Épingles que cette variante ne suit pas", name(student) + " sur ");

        String pin = page("nantes").select("input[name=pin]").val();
        assertThat(Jsoup.parse(send("release", Map.of("pin", pin, "reason", " ")).body())
                .select("form[data-unsent] input[name=pin]").eachAttr("value")).containsExactly(pin);
        send("release", Map.of("pin", pin, "reason", "Finalement non."));
        assertThat(pins.findBySeasonOrderByDossierAscId(SeasonReference.of(season))).isEmpty();
    }

    @Test
    void buildingIsUnderWay_thePageSaysSo_andNothingCanBeChangedMeanwhile() {
        form();
        Document before = page("nantes");
        send("rebuild", Map.of());
        states.progress(SeasonReference.of(season), 40);
        Document page = page("nantes");

        assertThat(page.select("progress").val()).isEqualTo("40");
        assertThat(page.select("meta[http-equiv=refresh]")).hasSize(1);
        assertThat(page.select("main form[method=post] button")).isEmpty();
        assertThat(alert(send("nantes", before, "rebuild", Map.of()))).startsWith("Quelqu'un d'autre a changé");
        journey.run();
        assertThat(journey.openTasks(season)).contains(REVIEW);
        assertThat(page("nantes").select("progress")).isEmpty();
    }

    @Test
    void decisionsContradictEachOther_thePageSaysWhich_andTheTeamsStay() {
        form();
        List<String> members = membersOf(gardens);
        apart(members.get(0), members.get(1));
        pinToBikes(members.get(0));
        pinToBikes(members.get(1));
        send("rebuild", Map.of());
        journey.run();

        assertThat(page("nantes").select(".problem").text()).contains("Le dernier calcul n'a pas abouti.",
                name(members.get(0)), name(members.get(1)), "sont à séparer, mais tous deux imposés");
        assertThat(shown().number()).isEqualTo(1);
        assertThat(journey.shown(journey.task(season, REVIEW)).get("teamReviewSummary").toString())
                .contains("Le dernier calcul n'a pas abouti : " + name(members.get(0)));
    }

    @Test
    void allTeamsAreConfirmedAtOnce_theirMissionsStart_andThePageIsClosed() {
        String library = accepted("La Bibliothèque ouverte");
        form();
        Document seen = page("nantes");
        journey.complete(season, REVIEW, ReviewTeamsAnswers.all());

        assertThat(List.of(gardens, bikes)).allSatisfy(dossier -> {
            assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.IN_MISSION);
            assertThat(teams.get(DossierReference.of(dossier)).members()).hasSizeBetween(4, 5);
        });
        assertThat(journey.openTasks(library)).containsExactly(LeftoverDossierSteps.DECIDE_LEFTOVER_DOSSIER);
        assertThat(page("nantes").text()).contains("La revue de ces équipes est terminée");
        assertThat(alert(send("nantes", seen, "rebuild", Map.of()))).startsWith("Quelqu'un d'autre a changé");
    }

    @Test
    void teamsChangeWhileSomebodyReadsTheForm_theyAreNotConfirmedUnread() {
        form();
        String read = journey.shown(journey.task(season, REVIEW)).get("reviewedVariant").toString();
        send("pins", Map.of("mission", gardens, "pinnedCoach", "yes", "reason", REASON));

        assertThatThrownBy(() -> journey.complete(
                        season, REVIEW, ReviewTeamsAnswers.all().reviewedVariant(read)))
                .hasMessageStartingWith("« Répartition à confirmer » : les équipes ont changé depuis que vous avez ouvert cette tâche");
        assertThat(states.get(SeasonReference.of(season)).isOpen()).isTrue();
    }

    @Test
    void anotherVariantIsChosenInTheForm_thatOneIsProposed() {
        form();
        String larger = membersOf(gardens).size() == 5 ? gardens : bikes;
        String student = membersOf(larger).get(0);
        send("move", Map.of("student", student, "mission", larger.equals(gardens) ? bikes : gardens, "reason", REASON));
        String first = journey.shown(journey.task(season, REVIEW)).get("reviewedVariant").toString()
                .replaceFirst("2-", "1-");
        journey.complete(season, REVIEW, ReviewTeamsAnswers.oneByOne().reviewedVariant(first));

        assertThat(journey.shown(journey.task(season, TeamFormingSteps.CONFIRM_TEAM, Variable.TEAM_DOSSIER, larger))
                .get("teamStudents").toString()).contains(student);
    }

    @Test
    void wishForAMissionThatHasGone_isLeftAside_andThePageSaysSo() {
        String library = accepted("La Bibliothèque ouverte");
        journey.start(ProcessIds.DESCRIBE_STUDENT, "nantes",
                new DescribeStudentAnswers().chapter("nantes").describedStudent(season + "-001")
                        .missionWishes(List.of(library, gardens)));
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(library));
        form();

        assertThat(page("nantes").text()).contains("Le vœu de Etudiant1 Durand pour la mission " + library
                + " est laissé de côté", "vœu");
    }

    @Test
    void teamIsChangedByHand_thatIsWhatIsProposedForItsDossier() {
        form();
        String larger = membersOf(gardens).size() == 5 ? gardens : bikes;
        String smaller = larger.equals(gardens) ? bikes : gardens;
        String student = membersOf(larger).get(0);
        send("move", Map.of("student", student, "mission", smaller, "reason", REASON));
        journey.complete(season, REVIEW, ReviewTeamsAnswers.oneByOne());

        assertThat(journey.shown(journey.task(season, TeamFormingSteps.CONFIRM_TEAM,
                        Variable.TEAM_DOSSIER, smaller)).get("teamStudents").toString())
                .contains(student);
    }

    @Test
    void otherChaptersAndOtherGroups_seeNoTeams_andNothingIsChangedWithoutAToken() {
        form();
        String path = "/teams/" + season;
        assertThat(WebCaller.stranger(port).get(path).status()).isEqualTo(401);
        assertThat(List.of("paris", "selection", "operator", "designer"))
                .allSatisfy(other -> assertThat(WebCaller.program(port, other).get(path).status()).isEqualTo(404));
        assertThat(WebCaller.program(port, "paris").get("/teams").body()).doesNotContain(season);
        assertThat(nantes().get("/teams").body()).contains(path, "à revoir");
        nantes().get(path);
        assertThat(security.of(SecurityEvent.FILE_READ))
                .containsExactly(SecurityLines.line("nantes", "season", season, "page", "teams"));
        assertThat(send("paris", page("nantes"), "rebuild", Map.of()).status()).isIn(403, 404);
        assertThat(nantes().send("POST", path + "/rebuild", "application/x-www-form-urlencoded", "version=1").status())
                .isEqualTo(403);
        assertThat(states.get(SeasonReference.of(season)).isOpen()).isTrue();
    }

    private void form() {
        journey.call(ProcessIds.TEAM_FORMING, season, "nantes");
    }

    private void apart(String one, String other) {
        pairs.save(StudentPair.of(SeasonReference.of(season), ApplicationNumber.of(one), ApplicationNumber.of(other),
                StudentPair.Kind.APART));
    }

    private void pinToBikes(String student) {
        pins.save(TeamPin.ofStudent(
                SeasonReference.of(season), DossierReference.of(bikes), ApplicationNumber.of(student)));
    }

    private TeamVariant shown() {
        SeasonReference reference = SeasonReference.of(season);
        return variants.findBySeasonAndNumber(reference, states.get(reference).variant()).orElseThrow();
    }

    private List<String> membersOf(String dossier) {
        return shown().membersOf(DossierReference.of(dossier)).stream().map(ApplicationNumber::value).toList();
    }

    private WebCaller nantes() {
        return WebCaller.program(port, "nantes").with("Accept", "text/html");
    }

    private Document page(String account) {
        return Jsoup.parse(WebCaller.program(port, account).with("Accept", "text/html").get("/teams/" + season).body());
    }

    private Answer send(String change, Map<String, ?> fields) {
        return send("nantes", null, change, fields);
    }

    /**
     * @param seen the page that the version comes from; null for the page as it is now
     * @return the page that shows what was refused, or the answer to what was not
     */
    private Answer send(String account, Document seen, String change, Map<String, ?> fields) {
        WebCaller caller = WebCaller.program(port, account).with("Accept", "text/html");
        Document now = Jsoup.parse(caller.get("/teams/" + season).body());
        Element token = now.selectFirst("input[name=_csrf]");
        List<String> pairs = new ArrayList<>();
        pairs.add("_csrf=" + (token == null ? "none" : token.val()));
        pairs.add("version=" + (seen == null ? now : seen).select("input[name=version]").val());
        fields.forEach((name, value) -> (value instanceof List<?> list ? list : List.of(value)).forEach(one ->
                pairs.add(name + "=" + URLEncoder.encode(one.toString(), StandardCharsets.UTF_8))));
        Answer answer = caller.send("POST", "/teams/" + season + "/" + change, "application/x-www-form-urlencoded",
                String.join("&", pairs));
        String shown = answer.status() == 303 ? answer.header("Location").replaceFirst("http://[^/]+", "") : "";
        return shown.contains("refused") ? caller.get(shown) : answer;
    }

    private static String alert(Answer page) {
        return Jsoup.parse(page.body()).select("[role=alert]").text();
    }

    private String name(String number) {
        return "Etudiant" + Integer.parseInt(number.substring(number.length() - 3)) + " Durand";
    }

    private Long coachNamed(String name) {
        return page("nantes").select("#coach-coach option").stream()
                .filter(option -> option.text().equals(name))
                .map(option -> Long.valueOf(option.val()))
                .findFirst()
                .orElseThrow();
    }

    private String accepted(String structure) {
        Map<String, Object> request = new HashMap<>(RequestFixtures.request());
        request.put("structureName", structure);
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
