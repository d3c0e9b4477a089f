package org.alteractions.journey.overview.task;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alteractions.journey.list.ListChoice;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.process.waiting.Wait;

/**
 * Filter of the list, as it stands in the address.
 *
 * @param step name of the step; empty for all
 * @param all  whether all rows are selected when the page opens
 */
public record TaskFilter(Whose whose, String step, boolean all) {

    /** Longest step in the address; longer ones are of no model. */
    private static final int LONGEST = 200;

    /** Who has the tasks. */
    public enum Whose implements ListChoice {
        FREE("libres", "À prendre"),
        MINE("miennes", "Les miennes"),
        OTHERS("collegues", "Celles de collègues");

        private final String key;
        private final String label;

        Whose(String key, String label) {
            this.key = key;
            this.label = label;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static TaskFilter of(Map<String, String> asked) {
        String step = asked.getOrDefault("etape", "").strip();
        return new TaskFilter(ListChoice.of(Whose.class, asked.get("qui")).orElse(Whose.FREE),
                step.length() > LONGEST ? "" : step, "oui".equals(asked.get("tout")));
    }

    TaskFilter selecting(boolean everything) {
        return new TaskFilter(whose, step, everything);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("qui", whose.key);
        if (!step.isEmpty()) {
            parameters.put("etape", step);
        }
        if (all) {
            parameters.put("tout", "oui");
        }
        return parameters;
    }

    boolean includes(Wait task, Sight sight) {
        String assignee = task.task().assignee();
        boolean asked = switch (whose) {
            case FREE -> assignee == null;
            case MINE -> sight.account().equals(assignee);
            case OTHERS -> assignee != null && !sight.account().equals(assignee);
        };
        return asked && isStep(task);
    }

    boolean isStep(Wait task) {
        return step.isEmpty() || step.equals(task.what());
    }
}
