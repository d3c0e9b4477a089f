package org.alteractions.journey.process.act;

import org.alteractions.journey.id.CaseReference;

/**
 * Staff's name for the case of a form.
 *
 * @param number the case's number, or the case in words if people do not use its number
 * @param title  subject of the case; empty if the number includes it or it is unknown
 */
record CaseName(String number, String title, String inSentence) {

    /** @param words the case in words; empty if people use the reference */
    static CaseName of(CaseReference reference, String words, String title) {
        if (words.isEmpty()) {
            return new CaseName(reference.value(), title, title.isEmpty() ? reference.value() : title + " ("
                    + reference + ")");
        }
        boolean known = title.isEmpty() || words.contains(title);
        return new CaseName(words, known ? "" : title, known ? words : title + " (" + words + ")");
    }
}
