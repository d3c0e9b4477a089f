package org.alteractions.journey.cafeselect;

/** The table that designers maintain: from two scorecards to an advice. */
interface AdviceTable {

    /** @param why a sentence in French */
    record Row(Advice advice, String why) {}

    Row advise(Scores scores);
}
