package org.alteractions.journey.structure;

/** Advice of eligibility.dmn on a structure; the values of the routing variable, in camel case. */
enum Eligibility {
    ELIGIBLE("cette structure peut demander une mission."),
    TO_CHECK("à vérifier : une fondation ou une entreprise ESUS s'examine au cas par cas."),
    INELIGIBLE("cette structure n'entre pas, en principe, dans le programme.");

    private final String advice;

    Eligibility(String advice) {
        this.advice = advice;
    }

    /** Text for staff. */
    String advice() {
        return advice;
    }
}
