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
 * The work of one team for one dossier. Whether it was stopped or the structure withdrew is the dossier's to know.
 *
 * @param dossier        reference of the dossier; a dossier has one mission
 * @param kickOff        null until planned
 * @param expectation    what the deliverable still lacks, in the words that the team reads; null otherwise
 * @param deliveredOn    day on which the deliverable was accepted; null before
 * @param charterAnswers what each party last said of the charter
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
     * @param at as the wall clock in Europe/Paris shows it
     */
    public record KickOff(LocalDateTime at, String place) {}

    /** A team that comes late still gets this much time, whatever the season's calendar says. */
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

    /** Another day, hour or place before the meeting has taken place. */
    public Mission moveKickOff(LocalDateTime at, String place, LocalDateTime now) {
        if (at.isBefore(now)) {
            throw MissionRefusal.KICK_OFF_PAST.of();
        }
        return planKickOff(at, place);
    }

    /**
     * Whoever has accepted before keeps their signature.
     *
     * @param accepted those of the parties who accept; the others do not, or not yet
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

    /** Who has noted, and when, what staff have noted that day without it. */
    public Mission charterRecorded(Instant at, String by) {
        LocalDate day = at.atZone(WallClock.PARIS).toLocalDate();
        return withAnswers(charterAnswers.stream()
                .map(answer -> answer.answeredAt() == null && day.equals(answer.answeredOn())
                        ? answer.recorded(at, by)
                        : answer)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** One party's own answer. */
    public Mission charterAnswered(CharterAnswer answer) {
        Set<CharterAnswer> answers = new LinkedHashSet<>(charterUnanswered(answer.party()).charterAnswers);
        answers.add(answer);
        return withAnswers(answers);
    }

    /** The party is somebody else now. */
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

    /** From the plan of the kick-off on, until everybody has accepted. */
    public boolean awaitsCharter() {
        return kickOff != null && !isCharterAccepted();
    }

    public boolean isCharterAccepted() {
        return milestone(MilestoneKind.KICK_OFF).reachedOn() != null;
    }

    /** Whoever comes later signs what the others have signed. */
    public Mission charterAcceptedToo(String party, LocalDate today) {
        return charterAnswered(CharterAnswer.noted(party, true, today));
    }

    /** @throws Refusal where a party has not accepted the charter */
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

    /** Whether the meeting is still to come, once it is planned. */
    public boolean isKickOffAhead(LocalDateTime now) {
        return kickOff != null && kickOff.at().isAfter(now);
    }

    public String kickOffPlace() {
        return kickOff == null ? null : kickOff.place();
    }
}
