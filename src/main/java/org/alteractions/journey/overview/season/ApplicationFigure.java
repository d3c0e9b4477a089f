package org.alteractions.journey.overview.season;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.list.ListChoice;

/** A figure of a season that counts applications. Conditions name the application a. */
public enum ApplicationFigure implements ListChoice {
    REGISTERED("inscrites", "Étudiants inscrits", Rule.of("not a.carried_over")),
    INVITED("conviees", "Conviés au Café Select", Rule.event("CANDIDATE_INVITED")),
    INTERVIEWED("entretiens", "Entretiens passés", Rule.of("""
            exists (select 1 from interview i where i.candidate = a.number and i.state = 'HELD')""")),
    CHOSEN("retenues", "Retenus", Rule.event("PLACE_OFFERED")),
    TRAINED("formees", "Formés au séminaire", Rule.event("STUDENT_TRAINED"));

    private final String key;
    private final String label;
    private final Rule rule;

    ApplicationFigure(String key, String label, Rule rule) {
        this.key = key;
        this.label = label;
        this.rule = rule;
    }

    /**
     * Which applications the figure counts.
     *
     * @param condition for one application
     * @param event     journal entry that the condition asks for; empty if it asks for something else
     */
    private record Rule(String condition, String event) {

        static Rule of(String condition) {
            return new Rule(condition, "");
        }

        static Rule event(String event) {
            return new Rule("exists (select 1 from journal_entry j where j.reference = a.number and j.event = '"
                    + event + "')", event);
        }
    }

    /** SQL of the figures of {@code :seasons}. It reads the journal of each application once for all figures. */
    static String counts() {
        List<ApplicationFigure> events = Arrays.stream(values())
                .filter(figure -> !figure.rule.event.isEmpty())
                .toList();
        return "select a.season, " + listed(List.of(values()), figure -> "count(*) filter (where "
                        + (events.contains(figure) ? "e." + figure.name() + " = 1" : figure.condition()) + ")")
                + " from application a left join (select j.reference, "
                + listed(events, figure -> "max(case when j.event = '" + figure.rule.event + "' then 1 else 0 end)")
                + " from application b join journal_entry j on j.reference = b.number"
                + " where b.season in (:seasons) group by j.reference) e on e.reference = a.number"
                + " where a.season in (:seasons) group by a.season";
    }

    private static String listed(List<ApplicationFigure> figures, Function<ApplicationFigure, String> expression) {
        return figures.stream().map(figure -> expression.apply(figure) + " as " + figure.name())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    public String condition() {
        return rule.condition;
    }
}
