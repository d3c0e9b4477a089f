package org.alteractions.journey.cafeselect.grid;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.SeasonReference;

/**
 * What the page shows.
 *
 * @param day       of the session, in words
 * @param columns   the questions of the form
 * @param elsewhere labels of questions that only Tasklist can ask
 * @param rows      the awaited scorecards of the chosen people
 * @param lost      rows that were typed and can no longer be sent from here
 */
public record ScorecardGrid(
        SeasonReference season, String day, Choices choices, List<GridColumn> columns, List<String> elsewhere,
        List<Row> rows, List<Lost> lost) {

    /**
     * The people of all awaited scorecards, as options of the filter.
     *
     * @param number      of the chosen candidate's application; empty for all
     * @param interviewer id of the chosen interviewer; empty for all
     */
    public record Choices(List<Choice> candidates, List<Choice> interviewers, String number, String interviewer) {

        public boolean isAny() {
            return !number.isEmpty() || !interviewer.isEmpty();
        }
    }

    public record Choice(String id, String name) {}

    /**
     * An awaited scorecard.
     *
     * @param time    of the interview, in words; a third opinion has none and is named instead
     * @param takenBy name of the colleague who has claimed the task; empty if it can be filled in here
     * @param typed   answers by question, as they were typed and refused
     * @param atField sentences by question
     * @param problem sentence about the whole row; null if there is none
     */
    public record Row(
            String interview, Who who, String time, String takenBy, Map<String, String> typed,
            Map<String, String> atField, String problem) {}

    public record Who(String name, String school, String interviewer) {

        /** For people who hear the page. */
        public String inWords() {
            return name + " par " + interviewer;
        }
    }

    /**
     * A row that was typed while a colleague claimed or completed its task.
     *
     * @param typed what was typed, as one line
     */
    public record Lost(String who, String problem, String typed) {}

    /** Rows with something to correct. */
    public List<Row> refused() {
        return rows.stream().filter(row -> row.problem() != null || !row.atField().isEmpty()).toList();
    }
}
