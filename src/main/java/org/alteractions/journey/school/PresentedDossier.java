package org.alteractions.journey.school;

import org.alteractions.journey.id.DossierReference;

/**
 * A dossier among those presented at a school.
 *
 * @param invited         whether its structure got a date and a place
 * @param attended        whether its structure came
 * @param answer          whether its structure will come; null before it has answered
 * @param representatives people who will come, in the structure's words; may be null
 * @param remark          of the structure; may be null
 */
public record PresentedDossier(
        DossierReference dossier, boolean invited, boolean attended, Answer answer, String representatives,
        String remark) {

    /** Answer of an invited structure. */
    public enum Answer {
        COMES,
        ABSENT
    }

    static PresentedDossier of(DossierReference dossier, boolean invited) {
        return new PresentedDossier(dossier, invited, false, null, null, null);
    }

    PresentedDossier told(boolean came) {
        return new PresentedDossier(dossier, invited, came, answer, representatives, remark);
    }

    PresentedDossier answered(Answer said, String who, String words) {
        return new PresentedDossier(dossier, invited, attended, said, who, words);
    }

    /** Text for staff; empty before the answer. */
    public String answerInWords() {
        String words = remark == null ? "" : " – " + remark;
        return answer == null
                ? ""
                : (answer == Answer.COMES ? "vient : " + representatives : "ne vient pas") + words;
    }
}
