package org.alteractions.journey.participant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.upload.CheckedPdf;

/**
 * A public page on which an unknown person starts a process. The answers go through the process's start form once the
 * address is confirmed by mail.
 */
public interface PublicEntry {

    /** Purpose of the link that confirms an address. */
    String CONFIRM = "confirm-entry";

    /** Name of the page: the path of its address in French, without slash. */
    String name();

    /** Name of the page's form, the same as the staff form. */
    String form();

    /** Id of the process that the page starts. */
    String process();

    /** Name of the mail that asks to confirm the address. */
    String confirmation();

    /** Whether the page accepts entries today; otherwise it says that it is closed. */
    boolean isOpen();

    /** Values that the form's texts show, by name. */
    Map<String, Object> shown();

    /** Choices of fields whose form names a source, by the name of the source. */
    Map<String, List<Option>> choices(Locale language);

    /** The choices after some answers; the best matches come first. */
    default Map<String, List<Option>> choices(Locale language, Map<String, Object> answers) {
        return choices(language);
    }

    /**
     * Problems that the form's own rules do not detect, by key of the field, limited to what a stranger may know. Any
     * answer may be missing.
     */
    default Map<String, Sentence> problems(Map<String, Object> answers) {
        return Map.of();
    }

    /** Chapter of the answers. */
    ChapterId chapter(Map<String, Object> answers);

    /** Mail address in the answers. */
    String address(Map<String, Object> answers);

    /** The answers under the keys of the staff start form. */
    Map<String, Object> forStaff(Map<String, Object> answers, Locale language);

    /**
     * Stores the files of the entry after the process has started.
     *
     * @throws org.alteractions.journey.Refusal if a file cannot be stored; the start is rolled back then
     */
    default void keep(CaseReference reference, Map<String, CheckedPdf> files) {}
}
