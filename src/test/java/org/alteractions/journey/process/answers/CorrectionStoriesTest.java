package org.alteractions.journey.process.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel.AnsweredStep;
import org.alteractions.journey.process.tasklist.TaskPanel.CorrectionField;
import org.alteractions.journey.process.tasklist.TaskPanel.CorrectionForm;
import org.alteractions.journey.process.tasklist.TaskPanel.CorrectionResult;
import org.alteractions.journey.process.tasklist.TaskPanel.Event;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.review.ReviewFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.answers.RecordRestitutionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff correct an error in a sent form from the case's next task. */
@Story
class CorrectionStoriesTest extends StoryTest {

    @Autowired
    MissionFixtures mission;

    @Autowired
    ReviewFixtures restitution;

    @Autowired
    DeliberationFixtures deliberations;

    @Autowired
    CaseCorrections corrections;

    @Autowired
    TaskPanel panel;

    @Autowired
    IdentityService identity;

    @Test
    void internalNote_isCorrected_andTheJournalKeepsBothValuesAndWho() {
        Task open = midTermNoted("L'équipe va bien.");

        CorrectionForm form = correction(open, "Faire le point à mi-parcours");
        CorrectionResult result = correct(open, form, new HoldMidTermAnswers().midTermNotes("L'équipe va mal.\r\n"));

        assertThat(form.fields()).extracting(CorrectionField::key).containsExactly("midTermNotes");
        assertThat(form.note()).startsWith("Ce résultat a déjà eu ses suites.");
        assertThat(result.sentence()).startsWith("Correction enregistrée : « Ce qui a été dit ».");
        assertThat(step(open, "Faire le point à mi-parcours").answers())
                .contains(new TaskPanel.Answer("Ce qui a été dit", List.of("L'équipe va mal.")));
        Event line = lastLine(open);
        assertThat(line.event()).isEqualTo("Réponse corrigée – Faire le point à mi-parcours –"
                + " « Ce qui a été dit » : « L'équipe va mal. » au lieu de « L'équipe va bien. »");
        assertThat(line.by()).isEqualTo("reader");
    }

    @Test
    void answerThatTheProcessWentBy_isRefused_asIsOneThatBreaksTheFormsRules() {
        Task open = midTermNoted("L'équipe va bien.");
        CorrectionForm form = correction(open, "Faire le point à mi-parcours");

        assertThat(correct(open, form, HoldMidTermAnswers.stopMission()).fields())
                .containsOnlyKeys("midTermOutcome");
        assertThat(correct(open, form, new HoldMidTermAnswers().midTermNotes("x".repeat(5001))).fields())
                .containsEntry("midTermNotes", "5\u202f000 caractères au plus\u00a0; il y en a 5\u202f001.");
        assertThat(correct(open, form, new HoldMidTermAnswers().midTermNotes(" L'équipe va bien. ")).sentence())
                .contains("les mêmes qu'avant");
        assertThat(jdbc.sql("select count(*) from answer_correction").query(Integer.class).single()).isZero();
    }

    @Test
    void ofTwoPeopleAtOnce_theSecondIsTold_andMaySendAgainWithTheAnswersOfNow() {
        Task open = midTermNoted("L'équipe va bien.");
        CorrectionForm mine = correction(open, "Faire le point à mi-parcours");
        CorrectionForm theirs = correction(open, "Faire le point à mi-parcours");

        assertThat(correct(open, mine, new HoldMidTermAnswers().midTermNotes("Le mien.")).isRecorded()).isTrue();
        CorrectionResult second = correct(open, theirs, new HoldMidTermAnswers().midTermNotes("Le leur."));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.sentence()).startsWith("Un collègue vient de corriger");
        assertThat(step(open, "Faire le point à mi-parcours").answers())
                .contains(new TaskPanel.Answer("Ce qui a été dit", List.of("Le mien.")));
        CorrectionForm now = correction(open, "Faire le point à mi-parcours");
        assertThat(now.fields()).extracting(CorrectionField::value).containsExactly("Le mien.");
        assertThat(correct(open, now, new HoldMidTermAnswers().midTermNotes("Le leur.")).isRecorded()).isTrue();
        assertThat(lastLine(open).event()).endsWith("« Le leur. » au lieu de « Le mien. »");
    }

    @Test
    void anotherGroup_correctsNothing() {
        Task open = midTermNoted("L'équipe va bien.");
        long step = step(open, "Faire le point à mi-parcours").id();

        assertThat(as("coach-relations", () -> panel.correction(FileKey.task(open.getId()), step))).isNull();
        assertThat(as("coach-relations", () -> panel.correct(FileKey.task(open.getId()), step, 0,
                new HoldMidTermAnswers().midTermNotes("x")))).isNull();
    }

    @Test
    void marksAreCorrected_untilTheDeliberation() {
        List<String> candidates = deliberations.held();
        deliberations.score((candidate, place) -> 3);
        Task open = journey.task(DeliberationFixtures.SESSION, CafeSelectSteps.DELIBERATE);
        BigDecimal before = average(candidates.get(0));
        AnsweredStep scorecard = as("selection", () -> panel.answers(FileKey.task(open.getId()), Long.MAX_VALUE)).steps().stream()
                .filter(step -> step.subject().contains(candidates.get(0)))
                .findFirst().orElseThrow();
        CorrectionForm form = as("selection", () -> panel.correction(FileKey.task(open.getId()), scorecard.id()));

        CorrectionResult wrong = as("selection", () ->
                panel.correct(FileKey.task(open.getId()), scorecard.id(), form.version(), Map.of("motivationMark", "9")));
        CorrectionResult result = as("selection", () ->
                panel.correct(FileKey.task(open.getId()), scorecard.id(), form.version(), Map.of("motivationMark", "5")));

        assertThat(scorecard.correction().possible()).isTrue();
        assertThat(wrong.fields()).containsEntry("motivationMark", "La plus grande valeur possible est 5.");
        assertThat(result.isRecorded()).as(result.sentence()).isTrue();
        assertThat(average(candidates.get(0))).isGreaterThan(before);
        assertThat(as("selection", () -> panel.file(FileKey.task(open.getId()))).journal()).extracting(Event::event).contains(
                "Réponse corrigée – " + scorecard.step() + " – " + scorecard.subject()
                        + " – « Motivation » : « 5 » au lieu de « 3 »");
        assertThat(jdbc.sql("select answer_key from answer_correction").query(String.class).list())
                .containsExactly("motivationMark");
        assertThat(jdbc.sql("select count(*) from scorecard_mark where mark = 5").query(Integer.class).single()).isOne();
        jdbc.sql("update cafe_select set state = 'DELIBERATED'").update();
        assertThat(as("selection", () -> panel.answers(FileKey.task(open.getId()), Long.MAX_VALUE)).steps().stream()
                .filter(step -> step.id() == scorecard.id()).findFirst().orElseThrow().correction().why())
                .startsWith("La délibération est rendue");
    }

    @Test
    void wrongPhoneNumberOfARequest_isCorrectedWithItsContact() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Task open = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
        CorrectionForm form = correction(open, "Saisir une demande et suivre sa mission");

        assertThat(form.fields()).extracting(CorrectionField::key).containsExactlyInAnyOrder("contactName", "contactPhone");
        assertThat(correct(open, form, Map.of("contactPhone", "+33 2 40 11 22 33"), "Saisir une demande et suivre sa mission").isRecorded())
                .isTrue();
        assertThat(jdbc.sql("select contact_phone from structure").query(String.class).single())
                .isEqualTo("02 40 11 22 33");
    }

    @Test
    void kickOff_isMoved_andEverybodyInvitedAnew_untilItTookPlace() {
        String dossier = mission.metForTheFirstTime();
        Task open = journey.task(dossier, MissionSteps.RECORD_CHARTER);
        String step = "Planifier la réunion de lancement";
        CorrectionForm form = correction(open, step);
        int invited = invitations();

        CorrectionResult late = correct(open, form,
                new PlanKickOffAnswers().kickOffAt(mission.inDays(-1) + "T18:00"), step);
        CorrectionResult moved = correct(open, form,
                new PlanKickOffAnswers().kickOffAt(mission.inDays(9) + "T17:30"), step);
        journey.run();

        assertThat(late.fields()).containsOnlyKeys("kickOffAt");
        assertThat(moved.sentence()).contains("reçoivent une nouvelle invitation");
        assertThat(invitations()).isEqualTo(2 * invited);
        assertThat(jdbc.sql("select count(*) from participant_link where purpose = 'accept-charter' and answer_by is null")
                .query(Integer.class).single()).as("invitations without a last day to answer").isZero();
        assertThat(jdbc.sql("select distinct sequence from calendar_entry where uid like 'kickOff%'")
                .query(Integer.class).list()).containsExactly(1);
        assertThat(jdbc.sql("select count(*) from outbox_mail where subject like ?")
                .param("%date – Mission " + dossier + "%")
                .query(Integer.class).single()).as("subjects that say it").isEqualTo(invited);
        journey.pass(Duration.ofDays(12));
        assertThat(step(open, step).answers()).isNotEmpty();
        assertThat(correction(open, step).fields()).extracting(CorrectionField::key).containsExactly("kickOffNotes");
        assertThat(correction(open, step).note()).startsWith("La réunion de lancement a eu lieu");
    }

    @Test
    void kickOffThatIsAhead_isNotSaidToBeOver_onceTheCharterIsAccepted() {
        String dossier = mission.charterAccepted();
        TaskPanel.CorrectionForm form = as("coordination", () -> {
            FileKey key = FileKey.ofCase(dossier);
            long planned = panel.answers(key, Long.MAX_VALUE).steps().stream()
                    .filter(step -> step.step().equals("Planifier la réunion de lancement")).findFirst().orElseThrow().id();
            return panel.correction(key, planned);
        });

        assertThat(form.fields()).extracting(CorrectionField::key).containsExactly("kickOffNotes");
        assertThat(form.note()).startsWith("La charte est acceptée par tous").contains("prévenez la structure");
    }

    private int invitations() {
        return jdbc.sql("select count(*) from outbox_mail where template = 'kick-off-invitation'")
                .query(Integer.class).single();
    }

    @Test
    void misspeltNameOfAStudent_isCorrected_theAddressIsNot() {
        registrations.open();
        String candidate = registrations.register("Léaa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
        Long registered = jdbc.sql("select id from task_record where reference = ?").param(candidate)
                .query(Long.class).single();

        CorrectionResult address = as("coordination", () -> corrections.correct(
                CaseReference.of(candidate), registered, 0, Map.of("studentEmail", "other@etudiants.example"))
                        .orElseThrow());
        CorrectionResult name = as("coordination", () -> corrections.correct(
                CaseReference.of(candidate), registered, 0, Map.of("studentFirstName", "Léa", "studentPhone", ""))
                        .orElseThrow());

        assertThat(address.fields()).containsOnlyKeys("studentEmail");
        assertThat(name.isRecorded()).as(name.sentence()).isTrue();
        assertThat(jdbc.sql("select first_name || ' ' || email from student").query(String.class).single())
                .isEqualTo("Léa lea@etudiants.example");
    }

    @Test
    void presenceAtARestitution_andItsDay_areCorrected_withinWhatTheMissionAllows() {
        String dossier = restitution.invitedToReview();
        Task open = journey.task(dossier, OneYearReviewSteps.HOLD_REVIEW);
        String step = step(open, "Étaient présents", "coordination");
        CorrectionForm form = correction(open, step);

        CorrectionResult early = correct(open, form, new RecordRestitutionAnswers().heldOn("2020-01-01"), step);
        CorrectionResult result = correct(open, form,
                new RecordRestitutionAnswers().restitutionPresent(List.of("structure", "coach")), step);

        assertThat(early.fields()).containsOnlyKeys("heldOn");
        assertThat(result.isRecorded()).as(result.sentence()).isTrue();
        assertThat(step(open, step).answers()).contains(
                new TaskPanel.Answer("Étaient présents", List.of("la structure", "le coach")));
    }

    private Task midTermNoted(String notes) {
        String dossier = mission.charterAccepted();
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack().midTermNotes(notes));
        return journey.task(dossier, MissionSteps.RECEIVE_DELIVERABLE);
    }

    private BigDecimal average(String candidate) {
        return jdbc.sql("select average from assessment where candidate = ?").param(candidate)
                .query(BigDecimal.class).single();
    }

    private String step(Task open, String question, String group) {
        return as(group, () -> panel.answers(FileKey.task(open.getId()), Long.MAX_VALUE)).steps().stream()
                .filter(step -> step.answers().stream().anyMatch(answer -> answer.question().equals(question)))
                .findFirst().orElseThrow().step();
    }

    private AnsweredStep step(Task open, String name) {
        return as("coordination", () -> panel.answers(FileKey.task(open.getId()), Long.MAX_VALUE)).steps().stream()
                .filter(step -> step.step().equals(name))
                .findFirst().orElseThrow();
    }

    private CorrectionForm correction(Task open, String name) {
        long step = step(open, name).id();
        return as("coordination", () -> panel.correction(FileKey.task(open.getId()), step));
    }

    private CorrectionResult correct(Task open, CorrectionForm form, Map<String, Object> answers) {
        return correct(open, form, answers, "Faire le point à mi-parcours");
    }

    private CorrectionResult correct(Task open, CorrectionForm form, Map<String, Object> answers, String name) {
        long step = step(open, name).id();
        return as("coordination", () -> panel.correct(FileKey.task(open.getId()), step, form.version(), answers));
    }

    private Event lastLine(Task open) {
        List<Event> journal = as("coordination", () -> panel.file(FileKey.task(open.getId()))).journal();
        return journal.get(journal.size() - 1);
    }

    private <T> T as(String group, Supplier<T> action) {
        identity.setAuthentication("reader", List.of(group), List.of("nantes"));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
