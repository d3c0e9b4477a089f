package org.alteractions.journey.process.stuck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.FrenchHolidays;
import org.alteractions.journey.WallClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides which states are announced: urgent ones at once, the others on the next working morning. Each is announced
 * once, and so is each cause. Runs in the scan's transaction: the mails are written together with the note that they
 * were.
 */
@Component
class StuckNews {

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final StuckRegister register;
    private final StuckRules rules;
    private final ObjectProvider<StuckTeller> tellers;

    StuckNews(StuckRegister register, StuckRules rules, ObjectProvider<StuckTeller> tellers) {
        this.register = register;
        this.rules = rules;
        this.tellers = tellers;
    }

    void tell(List<StuckRow> open, Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MILLIS);
        Set<String> causes = new HashSet<>();
        open.stream().filter(row -> row.told() != null).forEach(row -> causes.add(row.state().causeKey()));
        List<StuckRow> fresh = open.stream().filter(row -> row.told() == null && isDue(row, now)).toList();
        List<StuckRow> news = fresh.stream().filter(row -> !causes.contains(row.state().causeKey())).toList();
        // Before the last moment, so that the mail about the new ones does not list them.
        register.told(fresh.stream().filter(row -> !news.contains(row)).toList(), now.minusMillis(1));
        register.told(news, now);
        List<StuckRow> late = new ArrayList<>(open.stream()
                .filter(row -> row.escalated() == null && isLate(row, now)).toList());
        register.escalated(late, now);
        if (!news.isEmpty() || !late.isEmpty()) {
            tellers.forEach(teller -> teller.tell(now));
        }
    }

    private boolean isDue(StuckRow row, Instant now) {
        StuckRule rule = rules.of(row.state());
        // A scan may see half of what a transaction changes: only what the next one still finds is announced.
        if (!row.firstSeen().isBefore(now)) {
            return false;
        }
        // The engine does not tell since when an instance is suspended: it counts from the first scan.
        if (row.state().reason() == StuckReason.SUSPENDED && row.firstSeen().plus(rule.after()).isAfter(now)) {
            return false;
        }
        return rule.severity() == Severity.URGENT || isMorningAfter(row.firstSeen(), now);
    }

    private boolean isLate(StuckRow row, Instant now) {
        Duration escalated = rules.of(row.state()).escalated();
        return escalated != null && row.told() != null && isMorningAfter(row.firstSeen().plus(escalated), now);
    }

    /** Whether the first working morning after the day of this moment has come: one mail a day to each person. */
    private static boolean isMorningAfter(Instant moment, Instant now) {
        ZonedDateTime here = now.atZone(WallClock.PARIS);
        return moment.atZone(WallClock.PARIS).toLocalDate().isBefore(here.toLocalDate())
                && FrenchHolidays.isWorkingDay(here.toLocalDate()) && !here.toLocalTime().isBefore(MORNING);
    }
}
