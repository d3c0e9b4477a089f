package org.alteractions.journey.process.tasklist;

import java.util.List;
import java.util.Locale;

/** What the file of a case is opened by. It says nothing of whether the person logged in may read it. */
public record FileKey(Kind kind, String id) {

    /** An open task, a form that the person has just sent, or the case's number. */
    public enum Kind {
        TASK,
        SENT,
        CASE
    }

    public static FileKey task(String id) {
        return new FileKey(Kind.TASK, id);
    }

    /** @param subject id of the task, or of the process instance that a start form opened */
    public static FileKey sent(String subject) {
        return new FileKey(Kind.SENT, subject);
    }

    public static FileKey ofCase(String reference) {
        return new FileKey(Kind.CASE, reference);
    }

    /** As {@link #segments()} gives them. */
    static FileKey read(String kind, String id) {
        return new FileKey(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id.replace('~', '/'));
    }

    /** Parts of an address. An encoded slash in one is refused at the door, so a reference has another mark there. */
    List<String> segments() {
        return List.of(kind.name().toLowerCase(Locale.ROOT), id.replace('/', '~'));
    }
}
