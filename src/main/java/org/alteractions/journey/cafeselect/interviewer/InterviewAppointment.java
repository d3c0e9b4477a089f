package org.alteractions.journey.cafeselect.interviewer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/**
 * Calendar entry of a candidate or interviewer, from the start of the first interview to the end of the last. It is one
 * entry because few calendars read two from one mail.
 */
@Component
class InterviewAppointment implements Appointments {

    /** In minutes; source: programme article. */
    private static final long INTERVIEW = 10;

    private static final Sentence TITLE = new Sentence("Café Select Alter'Actions", "Alter'Actions Café Select");
    private static final Sentence CANDIDATE_BRINGS = new Sentence(
            "Apportez votre CV et votre lettre de motivation, et présentez-vous dix minutes avant le premier"
                    + " entretien.",
            "Bring your CV and your cover letter, and be there ten minutes before the first interview.");
    private static final Sentence INTERVIEWER_BRINGS = new Sentence(
            "Les dossiers des candidats sont sur votre page.", "The candidates' files are on your page.");

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final Candidates candidates;
    private final ApplicationRepository applications;
    private final SlotAnswerRepository answers;

    InterviewAppointment(
            CafeSelectRepository sessions, InterviewRepository interviews, Candidates candidates,
            ApplicationRepository applications, SlotAnswerRepository answers) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.candidates = candidates;
        this.applications = applications;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public String scope(CaseContext context) {
        return applications.findById(ApplicationNumber.of(context.reference()))
                .map(application -> application.season().cafeSelect())
                .orElse(SessionReference.of(context.reference())).value();
    }

    @Override
    public Set<String> answeredBy() {
        return Set.of("answer-invitation");
    }

    @Override
    public Optional<Appointment> about(CaseContext context, Recipient to) {
        return sessions.findById(SessionReference.of(scope(context)))
                .filter(session -> session.state() == CafeSelect.State.PUBLISHED
                        && !hasEnded(ApplicationNumber.of(context.reference())))
                .flatMap(session -> appointment(session, own(session.reference(), context, to),
                        to.id().isOf(InterviewerAddresses.PEOPLE) ? INTERVIEWER_BRINGS : CANDIDATE_BRINGS)
                        .map(date -> date.tentative(
                                isToMove(session.reference(), ApplicationNumber.of(context.reference())))));
    }

    /** Whether the candidate has asked for another time and the request is undecided. */
    private boolean isToMove(SessionReference session, ApplicationNumber candidate) {
        return answers.findBySessionAndCandidate(session, candidate)
                .filter(answer -> answer.answer() == SlotAnswer.Answer.ASKS_TO_MOVE)
                .isPresent();
    }

    private boolean hasEnded(ApplicationNumber application) {
        return applications.findById(application).filter(one -> one.state().ended()).isPresent();
    }

    private static Optional<Appointment> appointment(
            CafeSelect session, List<Interview> own, Sentence preparing) {
        return own.stream().map(Interview::startsAt).min(Comparator.naturalOrder()).map(first -> new Appointment(
                first,
                own.stream().map(Interview::startsAt).max(Comparator.naturalOrder()).orElse(first)
                        .plusMinutes(INTERVIEW),
                false, session.place(), TITLE, preparing, false));
    }

    // A mail about one application looks up no other person: on publication day there are hundreds of them.
    private List<Interview> own(SessionReference session, CaseContext context, Recipient to) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(session).stream()
                .filter(context.reference().equals(session)
                        ? interview -> isFor(interview, to)
                        : interview -> interview.candidate().equals(context.reference()))
                .toList();
    }

    private boolean isFor(Interview interview, Recipient to) {
        return to.id().isOf(InterviewerAddresses.PEOPLE)
                ? InterviewerMailValues.recipientId(interview.interviewer()).equals(to.id())
                : candidates.get(interview.candidate()).recipient().id().equals(to.id());
    }
}
