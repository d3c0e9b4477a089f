package org.alteractions.journey.mission;

import java.util.Locale;
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

    MissionMailValues(MissionRepository missions) {
        this.missions = missions;
    }

    /** What templates may say of a mission. */
    public record Facts(
            String kickOffDay,
            String kickOffAt,
            String kickOffPlace,
            String midTermDay,
            String deliverableDay,
            String expectation) {}

    @Override
    public String name() {
        return "mission";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Object about(CaseContext context, Recipient to) {
        return missions.findById(DossierReference.of(context.reference())).map(mission -> facts(mission, to.language()))
                .orElse(null);
    }

    private static Facts facts(Mission mission, Locale language) {
        return new Facts(
                day(mission, MilestoneKind.KICK_OFF, language),
                WrittenDates.moment(mission.kickOffAt(), language),
                mission.kickOffPlace(),
                day(mission, MilestoneKind.MID_TERM, language),
                day(mission, MilestoneKind.DELIVERABLE, language),
                mission.expectation());
    }

    private static String day(Mission mission, MilestoneKind kind, Locale language) {
        return WrittenDates.day(mission.milestone(kind).dueOn(), language);
    }
}
