package org.alteractions.journey.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** <code>${mission.…}</code> in mail templates; dates are written in the reader's language. */
@Component
class MissionMailValues implements MailValues {

    private final MissionRepository missions;
    private final HandedInDeliverables handedIn;
    private final Clock clock;

    MissionMailValues(MissionRepository missions, HandedInDeliverables handedIn, Clock clock) {
        this.missions = missions;
        this.handedIn = handedIn;
        this.clock = clock;
    }

    /**
     * Values of a mission for mail templates.
     *
     * @param ahead milestones to announce to a person who joins late
     */
    public record Facts(
            String kickOffDay,
            String kickOffAt,
            String kickOffPlace,
            String midTermDay,
            String deliverableDay,
            String expectation,
            Ahead ahead) {}

    /** Whether each milestone lies ahead: not reached yet and not past its date. */
    public record Ahead(boolean kickOff, boolean midTerm, boolean deliverable) {}

    @Override
    public String name() {
        return "mission";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return missions.findById(DossierReference.of(context.reference()))
                .map(mission -> facts(mission, to.language()));
    }

    private Facts facts(Mission mission, Locale language) {
        return new Facts(
                day(mission, MilestoneKind.KICK_OFF, language),
                WrittenDates.moment(mission.kickOffAt(), language),
                mission.kickOffPlace(),
                day(mission, MilestoneKind.MID_TERM, language),
                day(mission, MilestoneKind.DELIVERABLE, language),
                mission.expectation(),
                ahead(mission));
    }

    private Ahead ahead(Mission mission) {
        LocalDateTime now = LocalDateTime.now(clock);
        boolean kickOff = mission.kickOffAt() == null
                ? isAhead(mission, MilestoneKind.KICK_OFF, now.toLocalDate())
                : mission.isKickOffAhead(now);
        return new Ahead(
                kickOff,
                isAhead(mission, MilestoneKind.MID_TERM, now.toLocalDate()),
                isAhead(mission, MilestoneKind.DELIVERABLE, now.toLocalDate()) && !handedIn.contain(mission));
    }

    private static boolean isAhead(Mission mission, MilestoneKind kind, LocalDate today) {
        Milestone milestone = mission.milestone(kind);
        return milestone.reachedOn() == null && !milestone.dueOn().isBefore(today);
    }

    private static String day(Mission mission, MilestoneKind kind, Locale language) {
        return WrittenDates.day(mission.milestone(kind).dueOn(), language);
    }
}
