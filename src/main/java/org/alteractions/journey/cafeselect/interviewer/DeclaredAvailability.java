package org.alteractions.journey.cafeselect.interviewer;

/** Declaration about an interviewer before the day. The form's question has the same values in camel case. */
enum DeclaredAvailability {
    PRESENT_ALL_DAY,
    PRESENT_BETWEEN,
    ABSENT,
    /** The interviewer knows a candidate, and therefore does not interview them. */
    KNOWS,
    KNOWS_NOT;

    /** Key of the question, in the staff form and in the participants' form. */
    static final String QUESTION = "declaredAvailability";

    /** Whether it concerns a candidate; otherwise it concerns the interviewer's hours. */
    boolean isAboutCandidate() {
        return this == KNOWS || this == KNOWS_NOT;
    }
}
