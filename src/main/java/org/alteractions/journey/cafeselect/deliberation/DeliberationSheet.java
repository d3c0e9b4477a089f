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
 * @param reason how people came to their decisions; null before
 * @param rows   best mean first; empty before all scorecards are in
 */
public record DeliberationSheet(
        SeasonReference season, String day, Stage stage, Tally tally, String reason, List<Row> rows) {

    /** For instance NAN-2026-AUTUMN-042. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]+-\\d{4}-[A-Z]+-\\d+\\b");

    /**
     * How far the deliberation has come.
     *
     * @param open    whether decisions can still be changed
     * @param over    whether the decisions have been made
     * @param awaited how many scorecards are not in yet
     */
    public record Stage(boolean open, boolean over, long awaited) {}

    /**
     * How many candidates have which decision.
     *
     * @param places   null before anybody has said
     * @param accepted how many are meant to be accepted
     */
    public record Tally(Integer places, long accepted, long waiting, long declined, long undecided) {}

    /** A candidate with all that there is to decide on. */
    public record Row(
            Applicant candidate, Marks marks, Advised advised, Noted noted, List<Card> cards, Third third) {}

    /** Who applies. */
    public record Applicant(ApplicationNumber number, String name, String school, String discipline) {}

    /** What the scorecards add up to, as people write it; a dash where there is nothing. */
    public record Marks(String first, String second, String third, String gap, String average) {}

    /**
     * What the advice table says.
     *
     * @param flagged whether people must decide without a clear advice
     */
    public record Advised(String advice, String why, boolean flagged) {}

    /**
     * What somebody wrote beside the candidate.
     *
     * @param decision   name of the decision; empty where it is open
     * @param by         who noted it and when; empty where nobody has
     * @param needReason whether the decision as it stands has to be explained
     * @param before     the note as the page shows it; compared with what comes back
     */
    public record Noted(
            String decision, String label, Integer rank, String reason, String by, boolean needReason, String before) {}

    /** One scorecard. */
    public record Card(String title, String recommendation, List<String> marks, String remarks) {}

    /**
     * A third opinion.
     *
     * @param awaited who was asked for one that has not come; empty for nobody
     * @param askable who may be asked for one; empty where there is no doubt
     */
    public record Third(String awaited, List<Person> askable) {}

    /** Somebody who can be chosen. */
    public record Person(Long id, String name) {}

    /** What a refusal says, which names nobody: here its candidates have their names. */
    public String readable(String sentence) {
        Map<String, String> names = rows.stream().map(Row::candidate)
                .collect(Collectors.toMap(applicant -> applicant.number().value(), Applicant::name));
        return NUMBER.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(
                names.containsKey(found.group())
                        ? names.get(found.group()) + " (" + found.group() + ")"
                        : found.group()));
    }
}
