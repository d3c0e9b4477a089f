package org.alteractions.journey.process.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.alteractions.journey.process.tasklist.CaseSearch.OpenTask;
import org.alteractions.journey.process.tasklist.CaseSearch.Person;
import org.alteractions.journey.process.tasklist.CaseSearch.Result;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff type when they look for somebody, and whom they may find. */
@Story
class SearchWordsTest extends StoryTest {

    @Autowired
    CaseSearch search;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    SeminarFixtures seminar;

    private String dossier;
    private String application;

    @BeforeEach
    void requestAndApplication() {
        registrations.open();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        application = registrations.register("Élodie", "elodie.d-arc@etu.example", "fr", RegistrationFixtures.POLYTECH);
    }

    @Test
    void nameIsFound_withoutAccentsOrCapitals_inBothOrders() {
        for (String words : List.of("elodie", "ÉLODIE", "Élodie", "elodie martin", "MARTIN Elodie", "Martin, Élodie")) {
            assertThat(references(words)).as(words).containsExactly(application);
        }
        for (String words : List.of("LE GOFF", "Le-Goff", "le goff", "Anne Le Goff", "Le Goff Anne", "GOFF Anne")) {
            assertThat(references(words)).as(words).containsExactly(dossier);
        }
        assertThat(references("elodie goff")).isEmpty();
    }

    @Test
    void doubleName_isFoundWithAndWithoutItsHyphen() {
        jdbc.sql("update structure set contact_name = 'Anne Le-Goff'").update();

        for (String words : List.of("LE GOFF", "Le-Goff", "legoff", "Le–Goff")) {
            assertThat(references(words)).as(words).containsExactly(dossier);
        }
    }

    @Test
    void apostrophe_isFoundByTheOther() {
        for (String stored : List.of("d'Arc", "d’Arc", "D‘Arc")) {
            jdbc.sql("update student set last_name = ?").param(stored).update();
            for (String words : List.of("d'Arc", "d’Arc", "D’ARC elodie", "d Arc", "darc")) {
                assertThat(references(words)).as("%s for %s", words, stored).containsExactly(application);
            }
        }
        jdbc.sql("update student set last_name = 'Marc', email = 'elodie@etu.example'").update();
        assertThat(references("d'Arc")).isEmpty();
    }

    @Test
    void reference_isEnough_inALineThatIsCopied() {
        for (String words : List.of(dossier + " – Les Jardins solidaires", "Qualifier la demande · " + dossier)) {
            assertThat(references(words)).as(words).containsExactly(dossier);
        }
        assertThat(references(application + " – Élodie Martin")).containsExactly(application);
    }

    @Test
    void articleBeforeAName_isNotPartOfIt() {
        jdbc.sql("update structure set name = 'Épicerie du Bouffay'").update();

        for (String words : List.of("l'épicerie du Bouffay", "L’Épicerie", "epicerie bouffay")) {
            assertThat(references(words)).as(words).containsExactly(dossier);
        }
    }

    @Test
    void partOfAnAddress_isEnough() {
        for (String words : List.of("d-arc@etu", "ELODIE.D-ARC@ETU.EXAMPLE", "etu.example", "@etu")) {
            assertThat(references(words)).as(words).containsExactly(application);
        }
        assertThat(references("legoff@jardins")).containsExactly(dossier);
    }

    @Test
    void phone_isFoundInEachNotation() {
        jdbc.sql("update student set phone = '06 12 34 56 78'").update();
        jdbc.sql("update structure set contact_phone = '+44 20 7946 0958'").update();

        for (String words : List.of("0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "+33612345678",
                "+33 6 12 34 56 78", "0033612345678", "+33 (0)6 12 34 56 78", "12 34 56 78", "Tél. : 06 12 34 56 78")) {
            assertThat(references(words)).as(words).containsExactly(application);
        }
        assertThat(references("+44 20 7946 0958")).containsExactly(dossier);
        assertThat(references("020 7946 0958")).containsExactly(dossier);
        assertThat(references("06 12 34 56 79")).isEmpty();
        for (String beginning : List.of("06 12", "0612", "06.12.3", "+33 6 12", "+336 12")) {
            assertThat(references(beginning)).as(beginning).containsExactly(application);
        }
        assertThat(references("06 13")).isEmpty();
        assertThat(references("012 34")).as("the middle of a number").isEmpty();
    }

    @Test
    void titleAndPlaces_areFound() {
        assertThat(references("circuit COURT")).containsExactly(dossier);
        jdbc.sql("""
                insert into mission (dossier, version, started_on, kick_off_at, kick_off_place)
                values (?, 0, current_date, ?, 'Hôtel de Région')""").params(dossier, LocalDateTime.now()).update();
        assertThat(references("hotel region")).containsExactly(dossier);
        jdbc.sql("""
                insert into restitution (dossier, version, place, given_up) values (?, 0, 'Château des ducs', false)""")
                .param(dossier).update();
        assertThat(references("chateau")).containsExactly(dossier);
        seminar.prepared();
        jdbc.sql("update seminar set place = 'Amphithéâtre Kernéis', trainer_name = 'Loïc Trividic'").update();
        assertThat(references("amphitheatre")).containsExactly(SeminarFixtures.SEMINAR);
        assertThat(references("loic trividic")).containsExactly(SeminarFixtures.SEMINAR);
    }

    @Test
    void teamAndCoach_leadToTheDossier_andToThemselves() {
        team("nantes");

        for (String words : List.of("maël roux", "roux SCE", "mael@sce", "06 99 88 77 66")) {
            assertThat(references(words)).as(words).containsExactly(dossier);
            assertThat(find(words).people()).as(words)
                    .containsExactly(new Person("Coach", "Maël Roux (SCE)", List.of(dossier)));
        }
        assertThat(references("elodie")).containsExactlyInAnyOrder(dossier, application);
        assertThat(find("elodie").people()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("Étudiante/étudiant");
            assertThat(one.name()).isEqualTo("Élodie Martin");
            assertThat(one.cases()).containsExactlyInAnyOrder(dossier, application);
        });
        assertThat(find("anne le goff").people())
                .containsExactly(new Person("Structure", "Les Jardins solidaires (Anne Le Goff)", List.of(dossier)));
        assertThat(find(dossier).people()).as("the number names nobody").isEmpty();
    }

    @Test
    void student_isFoundByThoseOfTheirCases_thatTheReaderMayRead() {
        team("nantes");

        assertThat(as("selection", "nantes", "elodie").people()).singleElement()
                .satisfies(one -> assertThat(one.cases()).containsExactly(application));
        assertThat(as("selection", "nantes", "maël roux")).isEqualTo(nothing());
        assertThat(as("operators", "nantes", "elodie")).isEqualTo(nothing());
    }

    @Test
    void otherChapter_findsAndCountsNothing() {
        team("nantes");

        for (String words : List.of("elodie", dossier, application, "maël roux", "LE GOFF", "06 99 88 77 66", "circuit",
                "etu.example", "SCE")) {
            assertThat(as("coordination", "paris", words)).as(words).isEqualTo(nothing());
        }
    }

    @Test
    void openTask_isOfferedToThoseWhoMayDoIt() {
        String task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();
        OpenTask qualify = new OpenTask(task, "Qualifier la demande · Les Jardins solidaires");
        assertThat(tasksOf(dossier, "coordination")).containsExactly(qualify);
        assertThat(tasksOf(dossier, "national")).containsExactly(qualify);
        tasks.setAssignee(task, "colleague");
        assertThat(tasksOf(dossier, "coordination")).as("who may do all tasks").containsExactly(qualify);
        tasks.addCandidateGroup(task, "selection");
        assertThat(as("selection", "nantes", dossier)).as("a task alone opens no case").isEqualTo(nothing());

        seminar.prepared();
        Task ofSeminar = tasks.createTaskQuery().processInstanceBusinessKey(SeminarFixtures.SEMINAR).list().get(0);
        assertThat(tasksOf(SeminarFixtures.SEMINAR, "selection")).extracting(OpenTask::id).contains(ofSeminar.getId());
        tasks.setAssignee(ofSeminar.getId(), "colleague");
        assertThat(tasksOf(SeminarFixtures.SEMINAR, "selection")).extracting(OpenTask::id)
                .doesNotContain(ofSeminar.getId());
        tasks.setAssignee(ofSeminar.getId(), "reader");
        assertThat(tasksOf(SeminarFixtures.SEMINAR, "selection")).extracting(OpenTask::id).contains(ofSeminar.getId());
    }

    @Test
    void longText_isRefusedInASentence_andOddSignsFindNothing() {
        assertThat(find("a".repeat(10_000))).isEqualTo(Result.refused(
                "Votre recherche est trop longue : indiquez au plus 200 caractères, par exemple un nom."));
        assertThat(find("x".repeat(200)).cases()).isEmpty();
        for (String words : List.of("", " ", "\u0000", "ab\u0000\uD800cd", "%", "_", "!", "'", "’", "-", "\"; --", "\uD83D\uDE00")) {
            assertThat(find(words)).as(words).isEqualTo(nothing());
        }
        assertThat(find("a")).isEqualTo(Result.refused(
                "Votre recherche est trop courte : indiquez au moins deux lettres ou chiffres."));
        assertThat(references("elo\u0000\u200Bdie")).as("two words").containsExactly(application);
    }

    /** The columns and the typed words are normalized in two places. */
    @Test
    void eachLetter_isNormalizedInTheDatabaseAsInTheQuery() {
        String letters = IntStream.concat(IntStream.rangeClosed('!', 'ɏ'), IntStream.rangeClosed('Ḁ', 'ỿ'))
                .filter(Character::isLetterOrDigit)
                .filter(letter -> letter != 'İ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        List<String> parts = List.of(letters.substring(0, 190), letters.substring(190, 380),
                letters.substring(380, 570), letters.substring(570, Math.min(760, letters.length())));
        jdbc.sql("insert into company (name) values ('')").update();
        for (String part : parts) {
            jdbc.sql("update company set name = ?").param(part).update();
            String words = jdbc.sql("select search_words from company").query(String.class).single();
            assertThat(words).isEqualTo(PlainText.of(part) + " " + PlainText.joined(part));
        }
    }

    private void team(String chapter) {
        jdbc.sql("insert into company (name) values ('SCE')").update();
        jdbc.sql("""
                insert into coach (version, company_id, chapter, name, email, phone, language, capacity, available)
                select 0, id, ?, 'Maël Roux', 'mael@sce.example', '06 99 88 77 66', 'fr', 2, true from company""")
                .param(chapter).update();
        jdbc.sql("insert into team (dossier, version, season, coach_id) select ?, 0, ?, id from coach")
                .params(dossier, RegistrationFixtures.SEASON).update();
        jdbc.sql("""
                insert into team_member (team, student_id, application)
                select ?, student_id, number from application""").param(dossier).update();
    }

    private static Result nothing() {
        return new Result(List.of(), false, List.of(), null);
    }

    private List<OpenTask> tasksOf(String reference, String group) {
        return as(group, "nantes", reference).cases().stream()
                .filter(one -> one.reference().equals(reference)).findFirst().orElseThrow().tasks();
    }

    private List<String> references(String words) {
        return find(words).cases().stream().map(Found::reference).toList();
    }

    private Result find(String words) {
        return as("coordination", "nantes", words);
    }

    private Result as(String group, String chapter, String words) {
        Supplier<Result> question = () -> search.find(words);
        identity.setAuthentication("reader", List.of(group), List.of(chapter));
        try {
            return question.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
