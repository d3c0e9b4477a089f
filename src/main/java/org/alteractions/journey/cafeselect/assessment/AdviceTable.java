package org.alteractions.journey.cafeselect.assessment;

/** The table that designers maintain: from two scorecards to an advice. */
public interface AdviceTable {

    /** @param why a sentence in French */
    record Row(Advice advice, String why) {}

    Row advise(Scores scores);
}
