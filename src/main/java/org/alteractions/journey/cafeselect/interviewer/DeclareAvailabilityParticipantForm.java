package org.alteractions.journey.cafeselect.interviewer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Page "declare-availability": an interviewer's hours at the next session, and the candidates they know. */
@Component
class DeclareAvailabilityParticipantForm implements ParticipantForm {

    private static final Sentence ALL_DAY = new Sentence(
            "Nous comptons sur vous pour toute la séance.", "We count on you for the whole session.");
    private static final Sentence STAYS = new Sentence(
            "Vous avez dit que vous venez toute la séance.", "You said that you come for the whole session.");
    private static final Sentence AWAY =
            new Sentence("Vous avez dit que vous ne venez pas.", "You said that you do not come.");
    private static final Sentence BETWEEN =
            new Sentence("Vous avez dit que vous êtes là de %s à %s.", "You said that you are there from %s to %s.");
    private static final Sentence KNOWN = new Sentence(
            " Vous connaissez : %s. Vous n'aurez pas d'entretien ensemble.",
            " You know: %s. You will not interview them.");
    private static final String SAID = "declaredAvailability";
    private static final String BETWEEN_HOURS = "presentBetween";

    private final Availability availability;
    private final CafeSelectRepository sessions;
    private final SeasonRepository seasons;
    private final Candidates candidates;

    DeclareAvailabilityParticipantForm(
            Availability availability, CafeSelectRepository sessions, SeasonRepository seasons, Candidates candidates) {
        this.availability = availability;
        this.sessions = sessions;
        this.seasons = seasons;
        this.candidates = candidates;
    }

    @Override
    public String purpose() {
        return "declare-availability";
    }

    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return CafeSelect.isReference(visit.reference()) && visit.person().id()
                .isOf(InterviewerAddresses.PEOPLE);
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.startIf(isOpenTo(visit), "declare-availability");
    }

    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("sessionDay", sessions.findById(SessionReference.of(visit.reference()))
                .filter(session -> session.state() == CafeSelect.State.PREPARED)
                .map(session -> session.startsAt().toLocalDate())
                .orElseGet(() -> seasons.about(visit.reference()).cafeSelectOn()));
        shown.put("declaredSoFar", hours(visit) + ties(visit));
        if (availability.hasSpoken(SessionReference.of(visit.reference()), own(visit))) {
            shown.putAll(availability.declared(SessionReference.of(visit.reference()), own(visit))
                    .map(DeclareAvailabilityParticipantForm::begun)
                    .orElse(Map.of(SAID, "presentAllDay")));
        }
        return shown;
    }

    private static Map<String, Object> begun(Presence presence) {
        return presence.absent()
                ? Map.of(SAID, "absent")
                : Map.of(SAID, BETWEEN_HOURS, "presentFrom", presence.presentFrom(), "presentUntil",
                        presence.presentUntil());
    }

    /** Naming a known candidate does not answer the question about the hours. */
    @Override
    public boolean isStillAwaited(ParticipantVisit visit) {
        return isOpenTo(visit) && !availability.hasSpoken(SessionReference.of(visit.reference()), own(visit));
    }

    @Override
    public Optional<String> said(ParticipantVisit visit) {
        boolean silent = !availability.hasSpoken(SessionReference.of(visit.reference()), own(visit))
                && availability.known(SessionReference.of(visit.reference()), own(visit)).isEmpty();
        return silent ? Optional.empty() : Optional.of(hours(visit) + ties(visit));
    }

    /** The registered candidates of the season by name: interviewers know names, not numbers. */
    @Override
    public Map<String, List<Option>> choices(ParticipantVisit visit) {
        return Map.of("registeredCandidates", registered(visit)
                .sorted(Candidates.Candidate.byFamilyName())
                .map(one -> new Option(one.name() + " – " + one.schoolName(), one.number().value()))
                .toList());
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of(Variable.CHAPTER.key(), visit.chapter().value(), "upcomingSession", visit.reference().value(),
                "concernedInterviewer", own(visit).toString());
    }

    private boolean isOpenTo(ParticipantVisit visit) {
        return availability.isOpenFor(SessionReference.of(visit.reference()));
    }

    private String hours(ParticipantVisit visit) {
        Locale language = visit.person().language();
        return availability.declared(SessionReference.of(visit.reference()), own(visit))
                .map(said -> said.absent()
                        ? AWAY.in(language)
                        : said.between(BETWEEN, language))
                .orElseGet(() -> (availability.hasSpoken(SessionReference.of(visit.reference()), own(visit)) ? STAYS
                        : ALL_DAY).in(language));
    }

    private String ties(ParticipantVisit visit) {
        List<String> names = candidates.all(
                availability.known(SessionReference.of(visit.reference()), own(visit)).stream()).stream()
                .map(Candidates.Candidate::name)
                .toList();
        return names.isEmpty() ? "" : KNOWN.in(visit.person().language()).formatted(String.join(", ", names));
    }

    private Stream<Candidates.Candidate> registered(ParticipantVisit visit) {
        return candidates.of(seasons.about(visit.reference()).reference(), State.REGISTERED,
                State.INVITED).stream();
    }

    private static Long own(ParticipantVisit visit) {
        return InterviewerAddresses.interviewer(visit.person().id()).orElseThrow();
    }
}
