package org.alteractions.journey.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One submission of a form or a file, or one timer executed early.
 *
 * @param key     permanent name of the step in the ledger
 * @param what    process, user task or event; for a file the user task that receives it
 * @param subject name that a start gives to its case; for the others the case, as <code>name</code> or
 * <code>name/part</code>
 * @param about   which task is meant if a case has several similar ones; null otherwise
 * @param each    whether all tasks of this kind are completed with the same answers
 */
record DemoStep(
        String key, Kind kind, String what, String subject, String about, boolean each, Map<String, Object> answers) {

    static final String REGISTRATION = "application";

    private static final Pattern CASE = Pattern.compile("(?<![\\w.-])@([a-z-]+)");

    /** Kind of a step. */
    enum Kind {
        START("start"),
        /** A team sends its deliverable. */
        HAND_IN("handIn"),
        COMPLETE("complete"),
        BRING_FORWARD("bringForward");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Key of the story's file. */
        String word() {
            return word;
        }
    }

    /** Whether it opens a student's application. */
    boolean isRegistration() {
        return kind == Kind.START && what.equals(REGISTRATION);
    }

    /** Names of the cases that this step depends on. */
    List<String> needs() {
        Stream<String> own = kind == Kind.START ? Stream.empty() : Stream.of(caseOf(subject));
        Stream<String> mentioned = CASE.matcher(about + " " + answers).results()
                .map(found -> found.group(1));
        return Stream.concat(own, mentioned).distinct().toList();
    }

    /** Name of the case that stops if this step is left out. */
    String stops() {
        return caseOf(subject);
    }

    private static String caseOf(String written) {
        return written.split("/")[0];
    }
}
