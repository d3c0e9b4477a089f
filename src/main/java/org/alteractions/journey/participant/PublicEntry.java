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
 * A page on which somebody whom nobody knows yet begins something. It is sent to the process, through the process's own
 * start form, only when the address has been confirmed by mail.
 */
public interface PublicEntry {

    /** Purpose of the link that confirms an address. */
    String CONFIRM = "confirm-entry";

    /** Of the page, without slash: the part of its address that people read, in French. */
    String name();

    /** Of the form that the page shows, which has the name of staff's form. */
    String form();

    /** Id of the process that it starts. */
    String process();

    /** Mail that asks to confirm the address. */
    String confirmation();

    /** Whether anything can be begun today; where not, the page says so. */
    boolean isOpen();

    /** Values that the form's texts show, by name. */
    Map<String, Object> shown();

    /** Choices of the fields whose form names a source of them, by that name. */
    Map<String, List<Option>> choices(Locale language);

    /** The same for somebody who has answered some questions: what fits them comes first. */
    default Map<String, List<Option>> choices(Locale language, Map<String, Object> answers) {
        return choices(language);
    }

    /**
     * What is wrong with answers beyond what the form itself checks, by key of the field, as far as a stranger may know. Any
     * of them may be missing.
     */
    default Map<String, Sentence> problems(Map<String, Object> answers) {
        return Map.of();
    }

    /** Chapter that the answers are for. */
    ChapterId chapter(Map<String, Object> answers);

    /** Where the answers ask to be written to. */
    String address(Map<String, Object> answers);

    /** The answers as staff's start form asks for them. */
    Map<String, Object> forStaff(Map<String, Object> answers, Locale language);

    /**
     * Keeps the files that came along, once the process has started.
     *
     * @throws org.alteractions.journey.Refusal where one cannot be kept; nothing has started then
     */
    default void keep(CaseReference reference, Map<String, CheckedPdf> files) {}
}
