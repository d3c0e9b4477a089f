package org.alteractions.journey.process.act;

import org.alteractions.journey.id.CaseReference;

/**
 * What staff call the case of a form.
 *
 * @param number the number that people say, or the case in words where nobody says its number
 * @param title  whom or what it is about; empty where the number says it or nobody knows
 */
record CaseName(String number, String title, String inSentence) {

    /** @param words empty where people say the reference */
    static CaseName of(CaseReference reference, String words, String title) {
        if (words.isEmpty()) {
            return new CaseName(reference.value(), title, title.isEmpty() ? reference.value() : title + " ("
                    + reference + ")");
        }
        boolean known = title.isEmpty() || words.contains(title);
        return new CaseName(words, known ? "" : title, known ? words : title + " (" + words + ")");
    }
}
