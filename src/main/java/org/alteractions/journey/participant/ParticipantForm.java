package org.alteractions.journey.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.process.form.Markdown;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.alteractions.journey.process.panel.CaseDocuments;
import org.alteractions.journey.upload.CheckedPdf;

/**
 * A page on which a participant acts by a link; staff do the same in Tasklist when the participant phones. The page
 * comes from <code>forms/{feature}/{purpose}.{language}.form</code>; the answers go through the staff form.
 */
public interface ParticipantForm {

    /** Purpose of the links that open the page; also the name of the form. */
    String purpose();

    /** Name of the form to draw now; a form without questions if there is only something to read. */
    default String form(ParticipantVisit visit) {
        return purpose();
    }

    /** Current route of the answers. */
    AnswerRoute way(ParticipantVisit visit);

    /**
     * Values by key that the page shows in addition to the mail values; they also fill its fields. A component whose
     * custom property <code>when</code> names a value is left out if that value is empty. A text whose property
     * <code>source</code> names a value shows that text, with mark-up if its type is Markdown.
     */
    default Map<String, Object> shown(ParticipantVisit visit) {
        return Map.of();
    }

    /** Author and time of the reader's answer, if no task record has them. */
    default Optional<AnsweredForms.Answer> answered(ParticipantVisit visit) {
        return Optional.empty();
    }

    /**
     * The reader's answer in their language, if the page's fields do not show it. Empty if they have not answered or
     * the fields already show the answer.
     */
    default Optional<String> said(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** The event that ended the reader's step, unless it is the end of the case, their departure or a deadline. */
    default Optional<Sentence> ended(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** Whether an answer is still awaited after the reader has replied: a question does not accept a charter. */
    default boolean isStillAwaited(ParticipantVisit visit) {
        return false;
    }

    /** A probable mistake in a final answer; the confirmation page shows it. */
    default Optional<Sentence> doubtful(ParticipantVisit visit, Map<String, Object> answers) {
        return Optional.empty();
    }

    /** The answers that are still awaited, if the page asks for several. */
    default List<Awaited> awaited(ParticipantVisit visit) {
        return List.of();
    }

    /** Last day to answer, if it differs from that of the link. */
    default Optional<LocalDate> answerBy(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** The answers received so far, if the page asks for several; in the reader's language. */
    default List<String> come(ParticipantVisit visit) {
        return List.of();
    }

    /** Choices of fields whose form names a source, by the name of the source. */
    default Map<String, List<Option>> choices(ParticipantVisit visit) {
        return Map.of();
    }

    /**
     * Stores the files that came with the answers, in the transaction that sends them. With {@link AnswerRoute.Keep} it
     * is called even if no file came.
     *
     * @param files by key of the field; fields left empty are missing
     * @throws org.alteractions.journey.Refusal if a file cannot be stored; nothing is sent then
     */
    default void keep(ParticipantVisit visit, Map<String, CheckedPdf> files) {}

    /**
     * Subject of the answers for their receipts if it is more specific than the case: a candidate, a date. It is read
     * before the answers are sent.
     */
    default Optional<Sentence> subject(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** The files received so far; newest first if one replaces another. */
    default List<ReceivedFile> received(ParticipantVisit visit) {
        return List.of();
    }

    /** Subject of the page if one link serves several: the visitor's choice or the next one; else empty. */
    default Optional<String> about(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** Texts to read beside the form. */
    default List<SideText> readings(ParticipantVisit visit) {
        return List.of();
    }

    /** A file of the readings; empty if this person may not read it or may no longer read it. */
    default Optional<CaseDocuments.Content> file(ParticipantVisit visit, String key) {
        return Optional.empty();
    }

    /**
     * Whether a person who follows a case can open the page now, without a mail that links to it. An open page is also
     * offered to people who joined the case later.
     *
     * @param visit to any case, also of another feature
     */
    default boolean accompanies(ParticipantVisit visit) {
        return false;
    }

    /** Last day to answer for a person who is offered the page today, if their time starts then. */
    default Optional<LocalDate> offeredUntil(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** The text that the reader accepted, shown again once the page is closed; empty if there is none. */
    default Optional<Markdown> reread(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** What follows the answer, if it depends on more than the answer; empty to use the step's own message. */
    default Optional<Sentence> thanks(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** The answers under the keys of the staff form, if the page uses other keys. */
    default Map<String, Object> asStaff(ParticipantVisit visit, Map<String, Object> answers) {
        return answers;
    }

    /** Values that the staff form asks for and the participant's page does not, such as the person and the chapter. */
    default Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of();
    }
}
