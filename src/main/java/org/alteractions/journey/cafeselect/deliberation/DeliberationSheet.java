package org.alteractions.journey.cafeselect.deliberation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;

/**
 * A deliberation as the page shows it.
 *
 * @param reason overall reason of the decisions; null before
 * @param rows   best mean first; empty before all scorecards are in
 */
public record DeliberationSheet(
        SeasonReference season, String day, Stage stage, Tally tally, String reason, List<Row> rows) {

    /** For instance NAN-2026-AUTUMN-042. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]+-\\d{4}-[A-Z]+-\\d+\\b");

    /**
     * Progress of the deliberation.
     *
     * @param open    whether decisions can still be changed
     * @param over    whether the decisions have been made
     * @param awaited how many scorecards are not in yet
     */
    public record Stage(boolean open, boolean over, long awaited) {}

    /**
     * Number of candidates per decision.
     *
     * @param places   null until entered
     * @param accepted how many candidates are noted as accepted
     */
    public record Tally(Integer places, long accepted, long waiting, long declined, long undecided) {}

    /** A candidate with everything needed for the decision. */
    public record Row(
            Applicant candidate, Marks marks, Advised advised, Noted noted, List<Card> cards, Third third) {}

    /** The candidate's own data. */
    public record Applicant(ApplicationNumber number, String name, String school, String discipline) {}

    /** Figures computed from the scorecards, in French notation; a dash for a missing one. */
    public record Marks(String first, String second, String third, String gap, String average) {}

    /**
     * Advice of the decision table.
     *
     * @param flagged whether people must decide without a clear advice
     */
    public record Advised(String advice, String why, boolean flagged) {}

    /**
     * Note of a staff member on the candidate.
     *
     * @param decision   name of the decision; empty while it is open
     * @param by         who noted it and when; empty without a note
     * @param needReason whether the noted decision has to be explained
     * @param before     the note as the page shows it; compared with the note sent back
     */
    public record Noted(
            String decision, String label, Integer rank, String reason, String by, boolean needReason, String before) {}

    /** One scorecard. */
    public record Card(String title, String recommendation, List<String> marks, String remarks) {}

    /**
     * A third opinion.
     *
     * @param awaited name of the interviewer whose third opinion is awaited; empty for none
     * @param askable interviewers who may be asked for one; empty if there is no doubt
     */
    public record Third(String awaited, List<Person> askable) {}

    /** A person who can be chosen. */
    public record Person(Long id, String name) {}

    /** Adds the candidates' names to a refusal, which contains only application numbers. */
    public String readable(String sentence) {
        Map<String, String> names = rows.stream().map(Row::candidate)
                .collect(Collectors.toMap(applicant -> applicant.number().value(), Applicant::name));
        return NUMBER.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(
                names.containsKey(found.group())
                        ? names.get(found.group()) + " (" + found.group() + ")"
                        : found.group()));
    }
}
