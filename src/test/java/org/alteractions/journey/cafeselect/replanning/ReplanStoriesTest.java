package org.alteractions.journey.cafeselect.replanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.process.tasklist.TaskDrafts;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.ConfirmChangesAnswers;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.ReportDisruptionAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.ReplanSessionSteps;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of replan-session.bpmn: a disturbed day after its publication. */
@Story
class ReplanStoriesTest extends StoryTest {

    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";
    private static final String RUN = CafeSelectSteps.RUN_SESSION;
    private static final String CONFIRM = ReplanSessionSteps.CONFIRM_CHANGES;
    private static final String LEA = "lea@etudiants.example";

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Autowired
    InterviewRepository interviews;

    @Autowired
    CafeSelectRepository sessions;

    @Autowired
    Candidates candidates;

    @Autowired
    ReplanRepository replans;

    @Autowired
    DayChanges changes;

    @Autowired
    TaskDrafts drafts;

    @Autowired
    ActPanel panel;

    @Autowired
    ChangedInterviewsMailValues values;

    @Autowired
    PlanDifferenceMailValues difference;

    @Autowired
    SlotAnswerRepository answers;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    private List<Long> guests;
    private String lea;
    private String tom;
    private String newcomer;
    private int mails;

    @BeforeEach
    void planIsPublishedAndTheDayHasCome() {
        registrations.open();
        guests = cafeSelects.interviewers();
        lea = registrations.register("Léa", LEA, "fr", RegistrationFixtures.CENTRALE);
        tom = registrations.register("Tom", "tom@etudiants.example", "en", RegistrationFixtures.CENTRALE);
        registrations.register("Zoé", "zoe@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        registrations.register("Max", "max@etudiants.example", "en", RegistrationFixtures.CENTRALE);
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        PrepareSessionAnswers preparation = CafeSelectFixtures.preparation()
                .chosenInterviewers(guests.stream().map(Object::toString).toList());
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, preparation);
        journey.complete(SESSION, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
        newcomer = registrations.register("Eva", "eva@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        LocalDateTime start = sessions.get(SessionReference.of(SESSION)).startsAt();
        journey.pass(Duration.between(
                journey.now(), start.plusMinutes(2).atZone(ZoneId.of("Europe/Paris")).toInstant()));
        mails = mailbox.mails().size();
    }

    @Test
    void lateCandidate_onlyWhoMustMoveMoves_andOnlyTheyAreTold() {
        List<Interview> before = plan();
        String late = before.get(0).candidate().value();
        report(new ReportDisruptionAnswers().lateCandidates(List.of(late)).lateCandidatesFrom("11:00"));
        Map<String, Object> shown = journey.shown(journey.task(SESSION, CONFIRM));
        assertThat(shown.get("disruptionWords").toString())
                .contains(candidates.get(ApplicationNumber.of(late)).name() + " arrive à 11\u00a0h");
        assertThat(shown.get("changeRows").toString())
                .contains(candidates.get(ApplicationNumber.of(late)).name(), "9\u00a0h, salle");
        assertThat(mailbox.mails()).hasSize(mails);
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());

        List<Interview> after = plan();
        assertThat(after).extracting(Interview::candidate).doesNotContain(ApplicationNumber.of(newcomer));
        assertThat(after).filteredOn(interview -> interview.candidate().value().equals(late))
                .hasSize(2)
                .allMatch(interview -> interview.startsAt().getHour() >= 11);
        assertThat(after).filteredOn(interview -> !interview.candidate().value().equals(late))
                .containsExactlyElementsOf(
                        before.stream().filter(interview -> !interview.candidate().value().equals(late)).toList());
        assertThat(sessions.get(SessionReference.of(SESSION)).revision()).isEqualTo(1);
        assertThat(mailbox.subjectsTo(candidates.get(ApplicationNumber.of(late)).person().email()))
                .last().asString().containsAnyOf("ont changé", "have changed");
        assertThat(mailbox.mailsTo(candidates.get(ApplicationNumber.of(late)).person().email())).last()
                .satisfies(mail -> assertThat(mail.text()).contains("11\u00a0h"))
                .satisfies(mail -> assertThat(mail.calendar()).contains("METHOD:REQUEST", "SEQUENCE:1"));
        assertThat(mailbox.mails().size() - mails).isLessThanOrEqualTo(1 + guests.size());
        assertThat(journey.openTasks(SESSION)).containsExactly(RUN);
    }

    @Test
    void noShow_isNotWrittenTo_andCountsAsAbsentWhenTheDayIsOver() {
        report(new ReportDisruptionAnswers().noShowCandidates(List.of(lea)));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());

        assertThat(interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea))).isEmpty();
        assertThat(mailbox.subjectsTo(LEA)).noneMatch(subject -> subject.endsWith("ont changé"));
        journey.complete(SESSION, RUN, RunSessionAnswers.held());
        journey.tasks(SESSION, CafeSelectSteps.ENTER_SCORECARD)
                .forEach(task -> journey.complete(task, CafeSelectFixtures.scorecard()));
        assertThat(journey.shown(journey.task(SESSION, CafeSelectSteps.DELIBERATE)).get("assessmentRows").toString())
                .contains("Tom").doesNotContain("Léa");
        journey.complete(SESSION, CafeSelectSteps.DELIBERATE,
                new DeliberateAnswers().placesAvailable(3).acceptedCandidates(numbers(2, 3, 4))
                        .deliberationReason("Décidé à l'unanimité."));
        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.ABSENT);
    }

    @Test
    void interviewerLeaves_othersTakeOver_andTheNextDisruptionStillKnowsIt() {
        report(
                new ReportDisruptionAnswers().leavingInterviewers(List.of(guests.get(0).toString()))
                        .leavingInterviewersAt("09:10"));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());
        assertThat(plan()).hasSize(8).filteredOn(interview -> interview.interviewer().equals(guests.get(0)))
                .allMatch(interview -> interview.startsAt().getHour() == 9 && interview.startsAt().getMinute() == 0);

        report(new ReportDisruptionAnswers().noShowCandidates(List.of(tom)));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());
        assertThat(plan()).filteredOn(interview -> interview.interviewer().equals(guests.get(0)))
                .allMatch(interview -> interview.startsAt().getMinute() == 0);
        assertThat(sessions.get(SessionReference.of(SESSION)).revision()).isEqualTo(2);
    }

    /** Who comes at the same hours, to another room, has answered already, and reads that the hours stay. */
    @Test
    void onlyWhoComesAtOtherHours_isAskedAnew() {
        String zoe = numbers(3).get(0);
        List.of(lea, zoe).forEach(number -> answers.save(
                SlotAnswer.none(SessionReference.of(SESSION), ApplicationNumber.of(number))
                        .saying(SlotAnswer.Answer.CONFIRMS, null, null)));
        Interview stays = of(lea).get(1);
        Interview moves = of(zoe).stream()
                .filter(one -> !one.interviewer().equals(stays.interviewer()))
                .findFirst().orElseThrow();
        report(new ReportDisruptionAnswers().noShowCandidates(List.of(tom)));
        replans.save(replans.openOf(SessionReference.of(SESSION)).orElseThrow().proposed(Set.of(
                new ReplanChange(ApplicationNumber.of(lea), stays.interviewer(), stays.startsAt(), stays.room(),
                        stays.interviewer(), stays.startsAt(), 9),
                new ReplanChange(ApplicationNumber.of(zoe), moves.interviewer(), moves.startsAt(), moves.room(),
                        moves.interviewer(), moves.startsAt().plusHours(4), moves.room()))));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());

        assertThat(answers.findBySessionAndCandidate(SessionReference.of(SESSION), ApplicationNumber.of(lea)))
                .isPresent();
        assertThat(answers.findBySessionAndCandidate(SessionReference.of(SESSION), ApplicationNumber.of(zoe)))
                .isEmpty();
        assertThat(mailbox.mailsTo(LEA)).last()
                .satisfies(mail -> assertThat(mail.subject()).endsWith(", aux mêmes heures : ce qui change pour vous"))
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Ce qui change pour vous : la salle.", "salle 9", "votre réponse reste valable",
                                "dix minutes avant")
                        .doesNotContain("vous conviennent"));
        assertThat(mailbox.subjectsTo("zoe@etudiants.example")).last().asString().endsWith(" ont changé");
        CaseContext at = new CaseContext(CaseReference.of(SESSION), null, null, key -> null);
        assertThat(difference.about(at, interviewer(stays.interviewer())).orElseThrow()).extracting("what", "hours")
                .containsExactly("la salle", false);
        assertThat(difference.about(at, interviewer(moves.interviewer())).orElseThrow()).extracting("what", "hours")
                .containsExactly("les heures", true);
    }

    private List<Interview> of(String candidate) {
        return plan().stream().filter(interview -> interview.candidate().value().equals(candidate)).toList();
    }

    private static Recipient interviewer(Long id) {
        return new Recipient(ParticipantId.of("interviewer", id), "d@asso.example", "Dominique", Locale.FRENCH);
    }

    /** Days before, nothing has taken place, and nobody is at a front desk. */
    @Test
    void whatHasTakenPlace_isSaidOnlyWhereSomethingHas() {
        Recipient interviewer = interviewer(plan().get(0).interviewer());
        Recipient last = candidates.get(plan().get(7).candidate()).recipient();
        CaseContext at = new CaseContext(CaseReference.of(SESSION), null, null, key -> null);
        assertThat(difference.about(at, interviewer).orElseThrow()).extracting("begun", "today").containsExactly(true, true);
        assertThat(difference.about(at, last).orElseThrow()).extracting("what", "hours").element(1).isEqualTo(true);

        jdbc.sql("update interview set starts_at = starts_at + interval '3' day").update();
        jdbc.sql("update cafe_select set starts_at = starts_at + interval '3' day").update();
        assertThat(difference.about(at, interviewer).orElseThrow())
                .extracting("begun", "today")
                .containsExactly(false, false);
    }

    @Test
    void impossibleRest_isExplained_oneInterviewMayDo() {
        report(new ReportDisruptionAnswers().lateCandidates(List.of(lea)).lateCandidatesFrom("11:50"));
        assertThat(journey.shown(journey.task(SESSION, CONFIRM)).get("replanProblem").toString())
                .contains(lea + " (Léa Martin)");
        assertThatThrownBy(() -> journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Décision » : il n'y a pas de nouveau planning à appliquer.");
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.again().excusedCandidates(List.of(lea)));
        assertThat(journey.shown(journey.task(SESSION, CONFIRM)).get("changeRows").toString())
                .contains("Léa Martin", "n'a pas lieu");
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());
        assertThat(mailbox.subjectsTo(LEA)).last().asString().startsWith("Vos horaires du Café Select du ").endsWith(" ont changé");
    }

    @Test
    void impossibleRest_sessionIsProlonged_andEverybodyServed() {
        report(new ReportDisruptionAnswers().lateCandidates(List.of(lea)).lateCandidatesFrom("11:50"));
        assertThatThrownBy(() -> journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.again()))
                .hasMessage("« Candidats avec un seul entretien » : choisissez des candidats, ou prolongez la séance.");
        assertThatThrownBy(() -> journey.complete(SESSION, CONFIRM,
                ConfirmChangesAnswers.again().prolongedUntil("11:00")))
                .hasMessage("« Prolonger la séance jusqu'à » : la nouvelle fin doit venir après la fin prévue.");
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.again().prolongedUntil("12:30"));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());

        assertThat(interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea))).hasSize(2)
                .allMatch(interview -> !interview.startsAt().toLocalTime().isBefore(LocalTime.of(11, 50)));
        assertThat(sessions.get(SessionReference.of(SESSION)).endsBy().toLocalTime()).isEqualTo(LocalTime.of(12, 30));
    }

    @Test
    void planIsLeftAsItIs_nobodyIsTold() {
        List<Interview> before = plan();
        report(new ReportDisruptionAnswers().goneCandidates(List.of(tom)));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.discard());

        assertThat(plan()).containsExactlyElementsOf(before);
        assertThat(sessions.get(SessionReference.of(SESSION)).revision()).isZero();
        assertThat(mailbox.mails()).hasSize(mails);
        assertThat(journey.isRunning(ProcessIds.REPLAN_SESSION, SESSION)).isFalse();
    }

    @Test
    void reportIsRefusedAtTheField() {
        assertThatThrownBy(() -> report(Map.of())).hasMessage("signalez au moins un imprévu.");
        assertThatThrownBy(() -> report(new ReportDisruptionAnswers().lateCandidates(List.of(lea))))
                .hasMessage("« Ces candidats arrivent à » : indiquez l'heure.");
        assertThatThrownBy(() -> report(
                new ReportDisruptionAnswers().lateCandidates(List.of(lea)).lateCandidatesFrom("18:00")))
                .hasMessage("« Ces candidats arrivent à » : cette heure n'est pas dans la séance.");
        assertThatThrownBy(() -> report(
                new ReportDisruptionAnswers().lateInterviewersFrom("10:00").noShowCandidates(List.of(lea))))
                .hasMessageStartingWith("« Intervieweurs en retard » : choisissez qui est concerné");
        assertThatThrownBy(() -> report(
                new ReportDisruptionAnswers().noShowCandidates(List.of(lea, tom)).laterCandidates(List.of(tom))
                        .laterCandidatesFrom("10:00")))
                .hasMessageStartingWith("« Autres candidats en retard » : " + tom + " est déjà");
        assertThatThrownBy(() -> report(
                new ReportDisruptionAnswers().missingInterviewers(List.of(guests.get(0).toString()))
                        .leavingInterviewers(List.of(guests.get(0).toString())).leavingInterviewersAt("11:00")))
                .hasMessageContaining("déjà dans une autre liste");
        assertThat(replans.findBySession(SessionReference.of(SESSION))).isEmpty();
    }

    /** Two late at one hour, one at another, one missing, an interviewer late: one form, one plan. */
    @Test
    void manyAreLateOrMissing_inOneForm() {
        report(
                new ReportDisruptionAnswers().lateCandidates(List.of(lea, tom)).lateCandidatesFrom("10:00")
                        .laterCandidates(numbers(3)).laterCandidatesFrom("11:00").noShowCandidates(numbers(4))
                        .lateInterviewers(List.of(guests.get(2).toString())).lateInterviewersFrom("10:00"));
        assertThat(shown("disruptionWords")).contains("Léa Martin arrive à 10\u00a0h", "Tom Martin arrive à 10\u00a0h",
                "Zoé Martin arrive à 11\u00a0h", "Max Martin n'est pas venu", "Ines Caron arrive à 10\u00a0h");
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());

        assertThat(plan()).hasSize(6).allMatch(interview -> interview.startsAt().getHour() >= 10);
        assertThat(plan()).filteredOn(interview -> numbers(3).contains(interview.candidate().value()))
                .hasSize(2)
                .allMatch(interview -> interview.startsAt().getHour() >= 11);
    }

    @Test
    void secondIncidentWhileTheFirstWaits_isPlannedWithIt() {
        report(new ReportDisruptionAnswers().lateCandidates(List.of(lea)).lateCandidatesFrom("11:00"));
        String first = journey.task(SESSION, CONFIRM).getId();
        report(new ReportDisruptionAnswers().noShowCandidates(List.of(tom)));

        assertThat(journey.openTasks(SESSION)).containsExactly(CONFIRM, RUN);
        assertThat(journey.task(SESSION, CONFIRM).getId()).isNotEqualTo(first);
        TaskDrafts.Gone gone = drafts.gone(first).orElseThrow();
        assertThat(gone.why()).startsWith("Un nouvel imprévu a été signalé : le planning est recalculé");
        assertThat(gone.next()).extracting(TaskDrafts.Next::task, TaskDrafts.Next::same)
                .containsExactly(journey.task(SESSION, CONFIRM).getId(), true);
        assertThat(shown("disruptionWords")).contains("Léa Martin arrive à 11\u00a0h", "Tom Martin n'est pas venu");
        assertThat(shown("changeRows")).contains("Léa Martin", "Tom Martin", "n'a pas lieu");
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());

        assertThat(plan()).hasSize(6).noneMatch(interview -> interview.candidate().value().equals(tom));
        assertThat(plan()).filteredOn(interview -> interview.candidate().value().equals(lea))
                .allMatch(interview -> interview.startsAt().getHour() >= 11);
        assertThat(sessions.get(SessionReference.of(SESSION)).revision()).isEqualTo(1);
        assertThat(journey.isRunning(ProcessIds.REPLAN_SESSION, SESSION)).isFalse();
        assertThat(journey.openTasks(SESSION)).containsExactly(RUN);
    }

    /** Who is asked whether to apply a plan reads the names of those who get a mail then: the same as afterwards. */
    @Test
    void confirmationNamesWhoIsWrittenTo_withoutThoseWhoAreAbsent() {
        report(
                new ReportDisruptionAnswers().noShowCandidates(List.of(lea)).lateCandidates(List.of(tom))
                        .lateCandidatesFrom("11:00"));
        assertThat(foretold()).contains("Tom Martin").doesNotContain("Léa Martin");
        report(new ReportDisruptionAnswers().goneCandidates(numbers(3)));
        assertThat(foretold()).contains("Tom Martin").doesNotContain("Léa Martin", "Zoé Martin");

        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());
        assertThat(toldOfChanges(LEA)).isEmpty();
        assertThat(toldOfChanges("zoe@etudiants.example")).isEmpty();
        assertThat(toldOfChanges("tom@etudiants.example")).hasSize(1);
    }

    @Test
    void confirmationNamesWhoWasAbsent_andHasComeAfterAll() {
        report(new ReportDisruptionAnswers().noShowCandidates(List.of(lea, tom)));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());
        report(new ReportDisruptionAnswers().lateCandidates(List.of(lea)).lateCandidatesFrom("10:30"));

        assertThat(foretold()).contains("Léa Martin").doesNotContain("Tom Martin");
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());
        assertThat(toldOfChanges(LEA)).hasSize(1);
        assertThat(toldOfChanges("tom@etudiants.example")).isEmpty();
    }

    @Test
    void mailOfOneCandidate_asksTheDatabaseNoMoreOften_whereManyHaveInterviews() {
        Recipient to = candidates.get(ApplicationNumber.of(lea)).recipient();
        CaseContext at = new CaseContext(CaseReference.of(SESSION), null, null, key -> null);
        List<String> many = Statements.here(() -> assertThat(slots(at, to)).hasSize(2));
        jdbc.sql("delete from interview where candidate <> ?").param(lea).update();
        List<String> few = Statements.here(() -> assertThat(slots(at, to)).hasSize(2));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(5);
    }

    private List<ChangedInterviewsMailValues.Slot> slots(CaseContext at, Recipient to) {
        return ((ChangedInterviewsMailValues.Facts) values.about(at, to).orElseThrow()).slots();
    }

    private String foretold() {
        String task = journey.task(SESSION, CONFIRM).getId();
        return journey.as("nantes", () -> panel.ofTask(task, ConfirmChangesAnswers.apply())).facts().toString();
    }

    private List<String> toldOfChanges(String address) {
        return mailbox.subjectsTo(address).stream()
                .filter(subject -> subject.endsWith("ont changé") || subject.endsWith("have changed"))
                .toList();
    }

    /** Before anything is computed, while the planner is at work, and once more when it has read what there was. */
    @Test
    void incidentsWhileThePlanIsBeingMade_areAllPlannedTogether() {
        reportUnplanned(new ReportDisruptionAnswers().lateCandidates(List.of(lea)).lateCandidatesFrom("11:00"));
        reportUnplanned(new ReportDisruptionAnswers().noShowCandidates(List.of(tom)));
        runJobs();
        assertThat(replans.openOf(SessionReference.of(SESSION))).get().extracting(Replan::state)
                .isEqualTo(Replan.State.COMPUTING);
        DayChanges.Rest read = changes.rest(SessionReference.of(SESSION));
        reportUnplanned(new ReportDisruptionAnswers().goneCandidates(numbers(3)));
        runJobs();
        assertThat(changes.isOutdated(SessionReference.of(SESSION), read)).isTrue();
        journey.run();

        assertThat(journey.openTasks(SESSION)).containsExactly(CONFIRM, RUN);
        assertThat(shown("disruptionWords")).contains("Léa Martin arrive", "Tom Martin n'est pas", "Zoé Martin est reparti");
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(SESSION, ProcessIds.REPLAN_SESSION)
                .count())
                .isEqualTo(1);
    }

    /** Who was reported missing comes late after all: the last word counts, also when the first was applied. */
    @Test
    void whoWasMissingComesLate_afterAll() {
        report(new ReportDisruptionAnswers().noShowCandidates(List.of(lea, tom)));
        report(new ReportDisruptionAnswers().lateCandidates(List.of(lea)).lateCandidatesFrom("10:00"));
        assertThat(shown("disruptionWords")).contains("Léa Martin arrive à 10\u00a0h").doesNotContain("Léa Martin n'est");
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());
        assertThat(plan()).filteredOn(interview -> interview.candidate().value().equals(tom)).isEmpty();

        report(new ReportDisruptionAnswers().lateCandidates(List.of(tom)).lateCandidatesFrom("10:30"));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());
        assertThat(plan()).filteredOn(interview -> interview.candidate().value().equals(tom)).hasSize(2);
        assertThat(replans.gone(SessionReference.of(SESSION), Disruption.Kind.NO_SHOW)).isEmpty();
        assertThat(mailbox.subjectsTo("tom@etudiants.example")).last().asString().contains("have changed");
    }

    /** Nobody is left to confirm the plan that it would be joined to. */
    @Test
    void incidentIsPlannedByItself_whereTheFirstInstanceIsGone() {
        report(new ReportDisruptionAnswers().lateCandidates(List.of(lea)).lateCandidatesFrom("11:00"));
        runtime.deleteProcessInstance(journey.task(SESSION, CONFIRM).getProcessInstanceId(), "test");
        report(new ReportDisruptionAnswers().noShowCandidates(List.of(tom)));

        assertThat(shown("disruptionWords")).contains("Léa Martin arrive à 11\u00a0h", "Tom Martin n'est pas venu");
    }

    @Test
    void postponedDay_forgetsWhatWasReported() {
        report(new ReportDisruptionAnswers().noShowCandidates(List.of(lea)));
        journey.complete(SESSION, RUN, RunSessionAnswers.postponed());
        assertThatThrownBy(() -> journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply()))
                .hasMessageContaining("laissez le planning tel quel");
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.discard());
        assertThat(replans.openOf(SessionReference.of(SESSION))).isEmpty();
        assertThat(replans.appliedTo(SessionReference.of(SESSION))).isEmpty();
    }

    @Test
    void forgottenConfirmation_isEscalated() {
        report(new ReportDisruptionAnswers().noShowCandidates(List.of(lea)));
        journey.fire(SESSION, CONFIRM);
        assertThat(journey.task(SESSION, CONFIRM).getPriority()).isEqualTo(90);
    }

    private void report(Map<String, Object> what) {
        Map<String, Object> answers = new HashMap<>(what);
        answers.put("chapter", "nantes");
        answers.put("runningSession", SESSION);
        journey.start(ProcessIds.REPLAN_SESSION, "nantes", answers);
    }

    private void reportUnplanned(Map<String, Object> what) {
        Map<String, Object> answers = new HashMap<>(what);
        answers.put("chapter", "nantes");
        answers.put("runningSession", SESSION);
        journey.submitStart(ProcessIds.REPLAN_SESSION, "nantes", answers);
    }

    private void runJobs() {
        for (var jobs = management.createJobQuery().executable().list(); !jobs.isEmpty();
                jobs = management.createJobQuery().executable().list()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private String shown(String key) {
        return journey.shown(journey.task(SESSION, CONFIRM)).get(key).toString();
    }

    private List<Interview> plan() {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(SESSION)).stream()
                .sorted(Comparator.comparing(Interview::startsAt).thenComparing(Interview::room))
                .toList();
    }

    private static List<String> numbers(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(number -> RegistrationFixtures.SEASON + "-00" + number).toList();
    }
}
