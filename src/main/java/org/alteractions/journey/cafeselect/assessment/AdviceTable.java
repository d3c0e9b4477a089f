package org.alteractions.journey.cafeselect.assessment;

/** The decision table that designers maintain: from the scorecards to an advice. */
public interface AdviceTable {

    /** @param why a sentence in French */
    record Row(Advice advice, String why) {}

    Row advise(Scores scores);
}
