package org.alteractions.journey.cafeselect.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.ConfirmChangesAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.ReportDisruptionAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.ReplanSessionSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails and calendar entries of interviewers who are in a published plan and not in the next one. */
@Story
class ReplacedInterviewerStoriesTest extends StoryTest {

    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Autowired
    InterviewRepository interviews;

    @Autowired
    InterviewerRepository interviewers;

    private List<Long> guests;
    private Long stranger;

    @BeforeEach
    void planIsPublished() {
        registrations.open();
        guests = cafeSelects.interviewers();
        stranger = cafeSelects.stranger();
        registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        registrations.register("Tom", "tom@etudiants.example", "en", RegistrationFixtures.CENTRALE);
        registrations.register("Zoé", "zoe@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        prepare(guests);
    }

    @Test
    void whoCannotCome_isReplaced_toldWithACancelledDate_andTheOthersGetTheirNewTimes() {
        Long missing = guests.get(0);
        Map<Long, List<Interview>> before = byInterviewer();
        Map<Long, Integer> mails = new HashMap<>();
        guests.forEach(guest -> mails.put(guest, mailsTo(guest).size()));
        journey.start(ProcessIds.REPLAN_SESSION, "nantes",
                new ReportDisruptionAnswers().chapter("nantes").runningSession(SESSION)
                        .missingInterviewers(List.of(missing.toString())));
        journey.complete(SESSION, ReplanSessionSteps.CONFIRM_CHANGES, ConfirmChangesAnswers.apply());

        assertThat(byInterviewer()).doesNotContainKey(missing);
        assertThat(mailsTo(missing)).hasSize(mails.get(missing) + 1).last().satisfies(mail -> {
            assertThat(mail.text()).contains("Vous n'avez plus d'entretien");
            assertThat(mail.calendar()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
            assertFollows(mailsTo(missing).get(mails.get(missing) - 1), mail);
        });
        byInterviewer().forEach((guest, own) -> {
            boolean changed = !own.equals(before.get(guest));
            assertThat(mailsTo(guest)).as("mails to %s", guest).hasSize(mails.get(guest) + (changed ? 1 : 0));
            if (changed) {
                TestMailbox.Mail last = mailsTo(guest).get(mailsTo(guest).size() - 1);
                assertThat(last.calendar()).contains("METHOD:REQUEST");
            }
        });
    }

    @Test
    void whoIsNotChosenAgainAfterAPostponement_isTold_withACancelledDate_andTheNewOneIsInvited() {
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.postponed());
        Long dropped = byMails("est reporté", "is postponed");
        assertThat(mailsTo(dropped)).last().satisfies(mail -> {
            assertThat(mail.calendar()).contains("METHOD:CANCEL");
            assertFollows(mailsTo(dropped).get(mailsTo(dropped).size() - 2), mail);
        });
        prepare(guests.stream().map(guest -> guest.equals(dropped) ? stranger : guest).toList());

        assertThat(byInterviewer()).doesNotContainKey(dropped).containsKey(stranger);
        assertThat(mailsTo(dropped)).last().satisfies(mail -> {
            assertThat(mail.subject()).containsAnyOf("se tient sans vous", "takes place without you");
            assertThat(mail.calendar()).as("cancelled once").isNull();
        });
        assertThat(mailsTo(stranger)).singleElement()
                .satisfies(mail -> assertThat(mail.calendar()).contains("METHOD:REQUEST", "SEQUENCE:0"));
        assertThat(mailbox.mails().stream().filter(mail -> mail.subject().matches(".*(sans vous|without you).*")))
                .as("only who was in the plan before").hasSize(1);
        guests.stream().filter(byInterviewer()::containsKey).forEach(kept -> assertThat(mailsTo(kept)).last()
                .satisfies(mail -> assertThat(mail.calendar()).contains("METHOD:REQUEST").doesNotContain("SEQUENCE:0")));

        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.postponed());
        int told = mailsTo(dropped).size();
        prepare(guests.stream().map(guest -> guest.equals(dropped) ? stranger : guest).toList());
        assertThat(mailsTo(dropped)).as("told once").hasSize(told);
    }

    private void prepare(List<Long> chosen) {
        PrepareSessionAnswers preparation = CafeSelectFixtures.preparation()
                .chosenInterviewers(chosen.stream().map(Object::toString).toList());
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, preparation);
        journey.complete(SESSION, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
    }

    private Long byMails(String french, String english) {
        return guests.stream()
                .filter(guest -> mailsTo(guest).stream()
                        .anyMatch(mail -> mail.subject().contains(french) || mail.subject().contains(english)))
                .findFirst().orElseThrow();
    }

    private Map<Long, List<Interview>> byInterviewer() {
        Map<Long, List<Interview>> own = new HashMap<>();
        interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(SESSION))
                .forEach(interview ->
                own.merge(interview.interviewer(), List.of(interview), (one, other) ->
                        Stream.concat(one.stream(), other.stream()).toList()));
        return own;
    }

    private List<TestMailbox.Mail> mailsTo(Long interviewer) {
        return mailbox.mailsTo(interviewers.get(interviewer).email());
    }

    /** The same entry, in a later state. */
    private static void assertFollows(TestMailbox.Mail first, TestMailbox.Mail next) {
        assertThat(line(next, "UID")).isEqualTo(line(first, "UID"));
        assertThat(Integer.parseInt(line(next, "SEQUENCE"))).isGreaterThan(Integer.parseInt(line(first, "SEQUENCE")));
    }

    private static String line(TestMailbox.Mail mail, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + ":(\\S+)").matcher(mail.calendar().replaceAll("\r?\n[ \t]", ""));
        assertThat(line.find()).as(name).isTrue();
        return line.group(1);
    }
}
