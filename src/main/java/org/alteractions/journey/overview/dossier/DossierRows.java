package org.alteractions.journey.overview.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.WaitWords;
import org.alteractions.journey.overview.dossier.DossierRow.Next;
import org.alteractions.journey.overview.dossier.DossierRow.People;
import org.alteractions.journey.overview.dossier.DossierRow.Turn;
import org.alteractions.journey.process.waiting.Wait;
import org.alteractions.journey.process.waiting.Waits;
import org.springframework.stereotype.Component;

/** Turns the lines of a query into rows with what each dossier waits for. */
@Component
class DossierRows {

    private static final String PRESENTED_ON = """
            (select min(cast(q.takes_place_at as date)) from presented_dossier p
                join presentation q on q.reference = p.presentation
                where p.dossier = d.reference and q.state in ('PROPOSED', 'CONFIRMED')
                    and q.takes_place_at >= :today)""";
    private static final String MILESTONE = """
            (select min(k.due_on) from milestone k where k.mission = d.reference and k.kind = '%s'
                and k.reached_on is null and d.state = 'IN_MISSION' and m.delivered_on is null)""";
    private static final String RESTITUTION_ON =
            "case when r.held_on is null and not r.given_up then cast(r.planned_at as date) end";
    private static final String REVIEW_ON = "case when v.state = 'WAITING' then v.due_on end";

    private static final Map<String, String> EVENTS = Map.of(
            "presented_on", "présentation en école",
            "kick_off_on", "réunion de lancement",
            "mid_term_on", "point à mi-parcours",
            "deliverable_on", "livrable",
            "restitution_on", "restitution",
            "review_on", "bilan à un an");

    static final String COLUMNS = "d.reference, d.title, s.name as structure, s.contact_name, c.name as coach, "
            + DossierStage.expression() + " as stage, "
            + dates().map(date -> date.getValue() + " as " + date.getKey()).collect(Collectors.joining(", "));

    private final Waits waits;
    private final WaitWords words;
    private final Clock clock;

    DossierRows(Waits waits, WaitWords words, Clock clock) {
        this.waits = waits;
        this.words = words;
        this.clock = clock;
    }

    /** Dates of a dossier in the order in which they follow each other. */
    private static Stream<Map.Entry<String, String>> dates() {
        return Stream.of(
                Map.entry("presented_on", PRESENTED_ON),
                Map.entry("kick_off_on", MILESTONE.formatted("KICK_OFF")),
                Map.entry("mid_term_on", MILESTONE.formatted("MID_TERM")),
                Map.entry("deliverable_on", MILESTONE.formatted("DELIVERABLE")),
                Map.entry("restitution_on", RESTITUTION_ON),
                Map.entry("review_on", REVIEW_ON));
    }

    record Line(DossierReference reference, String title, People people, DossierStage stage, Next next) {}

    Line line(ResultSet row, int number) throws SQLException {
        String coach = row.getString("coach");
        return new Line(DossierReference.of(row.getString("reference")), row.getString("title"),
                new People(row.getString("structure"), row.getString("contact_name"), coach == null ? "" : coach),
                DossierStage.valueOf(row.getString("stage")), next(row));
    }

    private static Next next(ResultSet row) throws SQLException {
        Next next = new Next(null, "");
        for (Map.Entry<String, String> date : dates().toList()) {
            LocalDate on = row.getObject(date.getKey(), LocalDate.class);
            if (on != null && (next.on() == null || on.isBefore(next.on()))) {
                next = new Next(on, EVENTS.get(date.getKey()));
            }
        }
        return next;
    }

    List<DossierRow> of(List<Line> lines, List<Wait> tasks, Sight sight) {
        Map<CaseReference, List<Wait>> open = tasks.stream().collect(Collectors.groupingBy(Wait::reference));
        Map<CaseReference, List<Wait>> events = waits.events(lines.stream()
                        .map(line -> CaseReference.of(line.reference().value()))
                        .filter(reference -> !open.containsKey(reference))
                        .toList())
                .stream().collect(Collectors.groupingBy(Wait::reference));
        return lines.stream()
                .map(line -> new DossierRow(line.reference(), line.title(), line.people(), line.stage().label(),
                        line.next(), turn(open.getOrDefault(line.reference(), List.of()),
                                events.getOrDefault(line.reference(), List.of()), sight)))
                .toList();
    }

    private Turn turn(List<Wait> tasks, List<Wait> events, Sight sight) {
        if (tasks.isEmpty()) {
            return events.stream()
                    .filter(words::says)
                    .findFirst()
                    .map(event -> new Turn("", words.sentence(event), "", false, 0))
                    .orElse(new Turn("", "", "", false, 0));
        }
        Wait first = tasks.get(0);
        boolean opens = sight.seesAllTasks() || first.isFor(sight.account(), sight.groups());
        return new Turn(words.who(first), words.step(first), opens ? first.task().id() : "",
                first.isLate(clock.instant()), tasks.size() - 1);
    }
}
