package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.ids.AnswerInvitationSteps;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ParticipantFormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.springframework.stereotype.Component;

/** Pages of interviewers and candidates of a Café Select. */
@Component
class SelectionPageCases implements PageCases {

    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final String LEA = "lea@etudiants.example";
    private static final String PAUL = "paul@anciens.example";

    private final JourneyDriver journey;
    private final TestMailbox mailbox;
    private final RegistrationFixtures registrations;
    private final CafeSelectFixtures cafeSelects;
    private final DeliberationFixtures deliberations;
    private final Remembered remembered;

    SelectionPageCases(
            JourneyDriver journey,
            TestMailbox mailbox,
            RegistrationFixtures registrations,
            CafeSelectFixtures cafeSelects,
            DeliberationFixtures deliberations,
            Remembered remembered) {
        this.journey = journey;
        this.mailbox = mailbox;
        this.registrations = registrations;
        this.cafeSelects = cafeSelects;
        this.deliberations = deliberations;
        this.remembered = remembered;
    }

    @Override
    public List<PageCase> cases() {
        return List.of(
                PageCase.mailed(ParticipantFormIds.DECLARE_AVAILABILITY, "partly there", this::asked, PAUL,
                        Map.of("declaredAvailability", "presentBetween",
                                "presentFrom", "09:30", "presentUntil", "11:00"),
                        remembered.by("interviewer", JournalEvent.AVAILABILITY_DECLARED)),
                PageCase.mailed(ParticipantFormIds.DECLARE_AVAILABILITY, "knows somebody", this::asked, PAUL,
                        Map.of("declaredAvailability", "knows"),
                        remembered.by("interviewer", JournalEvent.ACQUAINTANCE_DECLARED))
                        .choosing("knownCandidate"),
                PageCase.mailed(ParticipantFormIds.ANSWER_INVITATION, "another time", this::invited, LEA,
                        Map.of("slotAnswer", "asksToMove", "possibleFrom", "11:00", "slotRemark", "Un examen."),
                        remembered.by("student", JournalEvent.INTERVIEW_MOVE_ASKED)
                                .andThen(candidate -> assertThat(journey.openTasks(candidate))
                                        .contains(AnswerInvitationSteps.MOVE_INTERVIEWS)))
                        .saying("12 rue des Arts"),
                PageCase.mailed(ParticipantFormIds.MY_INTERVIEWS, "before the day", this::published,
                        this::someInterviewer, null,
                        session -> assertThat(journey.openTasks(session)).containsExactly(CafeSelectSteps.RUN_SESSION))
                        .saying("12 rue des Arts", "Martin", "Centrale Nantes", "Aider une structure de mon quartier."),
                PageCase.mailed(ParticipantFormIds.ENTER_SCORECARD, "filled", this::held, this::someInterviewer, CafeSelectFixtures.scorecard(),
                        remembered.by("interviewer", JournalEvent.SCORECARD_RECEIVED))
                        .saying("Martin", "Centrale Nantes"));
    }

    private String asked() {
        registrations.open();
        cafeSelects.interviewers();
        registrations.register("Léa", LEA, "fr", RegistrationFixtures.CENTRALE);
        journey.call(ProcessIds.REGISTRATION_WINDOW, RegistrationFixtures.SEASON, "nantes");
        return SESSION;
    }

    private String invited() {
        return deliberations.published().get(0);
    }

    private String published() {
        deliberations.published();
        return SESSION;
    }

    private String held() {
        deliberations.held();
        return SESSION;
    }

    /** The plan decides who of them interviews, and only they are written to. */
    private String someInterviewer() {
        return mailbox.mails().stream()
                .map(TestMailbox.Mail::to)
                .filter(address -> address.endsWith("@anciens.example"))
                .findFirst()
                .orElseThrow();
    }
}
