package org.alteractions.journey.process.tasklist;

import java.util.List;
import java.util.Locale;

/** Key that opens the file of a case. It does not imply the right to read it. */
public record FileKey(Kind kind, String id) {

    /** An open task, a form that the caller has just sent, or a case number. */
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

    /** Parses the result of {@link #segments()}. */
    static FileKey read(String kind, String id) {
        return new FileKey(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id.replace('~', '/'));
    }

    /** Segments of a URL path. Encoded slashes are refused there, so slashes are replaced. */
    List<String> segments() {
        return List.of(kind.name().toLowerCase(Locale.ROOT), id.replace('/', '~'));
    }
}
