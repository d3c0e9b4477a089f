package org.alteractions.journey.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The work of one team for one dossier. The dossier knows whether it was stopped or the structure withdrew.
 *
 * @param dossier        reference of the dossier; a dossier has one mission at a time
 * @param kickOff        null until planned
 * @param expectation    what the deliverable still lacks, as shown to the team; null otherwise
 * @param deliveredOn    day on which the deliverable was accepted; null before
 * @param charterAnswers last answer of each party to the charter
 */
public record Mission(
        @Id DossierReference dossier,
        @Version Integer version,
        LocalDate startedOn,
        @Embedded.Nullable(prefix = "kick_off_") KickOff kickOff,
        String expectation,
        LocalDate deliveredOn,
        Set<Milestone> milestones,
        Set<CharterAnswer> charterAnswers) {

    /**
     * The first meeting of the team with the structure.
     *
     * @param at wall clock in Europe/Paris
     */
    public record KickOff(LocalDateTime at, String place) {}

    /** Minimum duration for a team formed late, even if the season's calendar ends earlier. */
    static final int SHORTEST_IN_WEEKS = 6;

    /** Milestones from the season's calendar: kick-off at its start, deliverable at its end, mid-term between them. */
    public static Mission planned(
            DossierReference dossier, LocalDate missionsStart, LocalDate missionsEnd, LocalDate today) {
        LocalDate start = later(missionsStart, today);
        LocalDate end = later(missionsEnd, start.plusWeeks(SHORTEST_IN_WEEKS));
        LocalDate middle = start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
        return new Mission(dossier, null, today, null, null, null,
                Set.of(Milestone.planned(MilestoneKind.KICK_OFF, start),
                        Milestone.planned(MilestoneKind.MID_TERM, middle),
                        Milestone.planned(MilestoneKind.DELIVERABLE, end)),
                Set.of());
    }

    /** This mission in place of the dossier's stopped mission. */
    public Mission replacing(Mission stopped) {
        return new Mission(dossier, stopped.version, startedOn, kickOff, expectation, deliveredOn,
                milestones, charterAnswers);
    }

    public Milestone milestone(MilestoneKind kind) {
        return milestones.stream().filter(milestone -> milestone.kind() == kind).findFirst().orElseThrow();
    }

    boolean delivered() {
        return deliveredOn != null;
    }

    public Mission planKickOff(LocalDateTime at, String place) {
        LocalDate end = milestone(MilestoneKind.DELIVERABLE).dueOn();
        if (!at.toLocalDate().isBefore(end)) {
            throw MissionRefusal.KICK_OFF_TOO_LATE.of(end);
        }
        return new Mission(dossier, version, startedOn, new KickOff(at, place), expectation, deliveredOn,
                with(MilestoneKind.KICK_OFF, milestone -> milestone.on(at.toLocalDate())), charterAnswers);
    }

    /** Changes date, time or place before the meeting takes place. */
    public Mission moveKickOff(LocalDateTime at, String place, LocalDateTime now) {
        if (at.isBefore(now)) {
            throw MissionRefusal.KICK_OFF_PAST.of();
        }
        return planKickOff(at, place);
    }

    /**
     * A party that has accepted before keeps its signature.
     *
     * @param accepted parties that accept; all other parties have not accepted yet
     */
    public Mission charterAnswered(List<String> parties, Collection<String> accepted, LocalDate today) {
        return withAnswers(parties.stream()
                .map(party -> accepted.contains(party)
                        ? charterAnswer(party).filter(CharterAnswer::accepted)
                                .orElseGet(() -> CharterAnswer.noted(party, true, today))
                        : charterAnswer(party).map(last -> last.notAccepted(today))
                                .orElseGet(() -> CharterAnswer.noted(party, false, today)))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Adds time and author to the answers that staff recorded that day without them. */
    public Mission charterRecorded(Instant at, String by) {
        LocalDate day = at.atZone(WallClock.PARIS).toLocalDate();
        return withAnswers(charterAnswers.stream()
                .map(answer -> answer.answeredAt() == null && day.equals(answer.answeredOn())
                        ? answer.recorded(at, by)
                        : answer)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Answer of one party. */
    public Mission charterAnswered(CharterAnswer answer) {
        Set<CharterAnswer> answers = new LinkedHashSet<>(charterUnanswered(answer.party()).charterAnswers);
        answers.add(answer);
        return withAnswers(answers);
    }

    /** Removes the answer of a party, because another person takes its place. */
    public Mission charterUnanswered(String party) {
        return withAnswers(charterAnswers.stream()
                .filter(answer -> !answer.party().equals(party))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public Optional<CharterAnswer> charterAnswer(String party) {
        return charterAnswers.stream().filter(answer -> answer.party().equals(party)).findFirst();
    }

    public boolean hasAccepted(String party) {
        return charterAnswer(party).filter(CharterAnswer::accepted).isPresent();
    }

    /** From the planning of the kick-off until all parties have accepted. */
    public boolean awaitsCharter() {
        return kickOff != null && !isCharterAccepted();
    }

    public boolean isCharterAccepted() {
        return milestone(MilestoneKind.KICK_OFF).reachedOn() != null;
    }

    /** A newcomer accepts the charter that the others have accepted. */
    public Mission charterAcceptedToo(String party, LocalDate today) {
        return charterAnswered(CharterAnswer.noted(party, true, today));
    }

    /** @throws Refusal if a party has not accepted the charter */
    public Mission charterAccepted(LocalDate today) {
        long missing = charterAnswers.stream().filter(answer -> !answer.accepted()).count();
        if (missing > 0 || charterAnswers.isEmpty()) {
            throw MissionRefusal.CHARTER_NOT_ACCEPTED.of(missing);
        }
        LocalDate met = kickOff.at.toLocalDate().isAfter(today) ? today : kickOff.at.toLocalDate();
        return withMilestone(MilestoneKind.KICK_OFF, milestone -> milestone.reached(met));
    }

    public Mission midTermHeld(LocalDate day) {
        return withMilestone(MilestoneKind.MID_TERM, milestone -> milestone.reached(day));
    }

    public Mission midTermMissed(LocalDate newDay) {
        if (!newDay.isBefore(milestone(MilestoneKind.DELIVERABLE).dueOn())) {
            throw MissionRefusal.MID_TERM_TOO_LATE.of(milestone(MilestoneKind.DELIVERABLE).dueOn());
        }
        return withMilestone(MilestoneKind.MID_TERM, milestone -> milestone.missed(newDay));
    }

    public Mission rework(LocalDate newDay, String lacking) {
        return expecting(lacking).withMilestone(MilestoneKind.DELIVERABLE, milestone -> milestone.on(newDay));
    }

    public Mission prolong(LocalDate newDay) {
        if (!newDay.isAfter(milestone(MilestoneKind.DELIVERABLE).dueOn())) {
            throw MissionRefusal.DELIVERABLE_NOT_LATER.of(milestone(MilestoneKind.DELIVERABLE).dueOn());
        }
        return expecting(null).withMilestone(MilestoneKind.DELIVERABLE, milestone -> milestone.missed(newDay));
    }

    public Mission deliver(LocalDate day) {
        Mission reached = expecting(null).withMilestone(MilestoneKind.DELIVERABLE, milestone -> milestone.reached(day));
        return new Mission(dossier, version, startedOn, kickOff, null, day,
                reached.milestones, charterAnswers);
    }

    private Mission withAnswers(Set<CharterAnswer> answers) {
        return new Mission(dossier, version, startedOn, kickOff, expectation, deliveredOn,
                milestones, answers);
    }

    private Mission expecting(String lacking) {
        return new Mission(dossier, version, startedOn, kickOff, lacking, deliveredOn,
                milestones, charterAnswers);
    }

    private Mission withMilestone(MilestoneKind kind, UnaryOperator<Milestone> change) {
        return new Mission(dossier, version, startedOn, kickOff, expectation, deliveredOn,
                with(kind, change), charterAnswers);
    }

    private Set<Milestone> with(MilestoneKind kind, UnaryOperator<Milestone> change) {
        return milestones.stream()
                .map(milestone -> milestone.kind() == kind ? change.apply(milestone) : milestone)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public LocalDateTime kickOffAt() {
        return kickOff == null ? null : kickOff.at();
    }

    /** Whether the meeting is planned and has not begun. */
    public boolean isKickOffAhead(LocalDateTime now) {
        return kickOff != null && kickOff.at().isAfter(now);
    }

    public String kickOffPlace() {
        return kickOff == null ? null : kickOff.place();
    }
}
