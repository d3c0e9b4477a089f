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
 * Something that a participant can do by a link: the same that staff do in Tasklist when the participant phones. The
 * page is drawn from <code>forms/{feature}/{purpose}.{language}.form</code>; its answers go through staff's form.
 */
public interface ParticipantForm {

    /** Of the links that lead here; also the name of the form. */
    String purpose();

    /** Name of the form as it is drawn now; one without questions where there is only something to read. */
    default String form(ParticipantVisit visit) {
        return purpose();
    }

    /** Where the answers go, at this moment. */
    AnswerRoute way(ParticipantVisit visit);

    /**
     * Values that the page shows besides those of mails, and with which its fields begin; by key. A component whose
     * custom property <code>when</code> names one of them is left out where it is empty; a text whose property
     * <code>source</code> names one shows that text; with mark-up where it is Markdown by its type.
     */
    default Map<String, Object> shown(ParticipantVisit visit) {
        return Map.of();
    }

    /** Who has recorded the reader's answer and when, where that is not the record of a task that waited. */
    default Optional<AnsweredForms.Answer> answered(ParticipantVisit visit) {
        return Optional.empty();
    }

    /**
     * What the reader has answered, in their language, where the page's choices do not begin with it; empty where they
     * have not answered, or the choices say it.
     */
    default Optional<String> said(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** What has ended the reader's step, where that is more than the end of the case, their leaving it, or a day. */
    default Optional<Sentence> ended(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** Whether the answer is awaited although the reader has said something: a question does not accept a charter. */
    default boolean isStillAwaited(ParticipantVisit visit) {
        return false;
    }

    /** What in a final answer looks like a mistake; said where it is asked whether it is meant. */
    default Optional<Sentence> doubtful(ParticipantVisit visit, Map<String, Object> answers) {
        return Optional.empty();
    }

    /** What is still awaited, one by one, where the page asks for several answers. */
    default List<Awaited> awaited(ParticipantVisit visit) {
        return List.of();
    }

    /** Last day to answer, where that is not the one of the link. */
    default Optional<LocalDate> answerBy(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** Those of several answers that have come, in the reader's language. */
    default List<String> come(ParticipantVisit visit) {
        return List.of();
    }

    /** Choices of the fields whose form names a source of them, by that name. */
    default Map<String, List<Option>> choices(ParticipantVisit visit) {
        return Map.of();
    }

    /**
     * Keeps the files that came with the answers, in the transaction that sends them; where no process waits for
     * anything, also when none came.
     *
     * @param files by key of the field; those that were left empty are missing
     * @throws org.alteractions.journey.Refusal where one cannot be kept; nothing is sent then
     */
    default void keep(ParticipantVisit visit, Map<String, CheckedPdf> files) {}

    /**
     * What its answers are about, for their receipts, where that is more than the case: a candidate, a date. Looked at
     * before they are handed on.
     */
    default Optional<Sentence> subject(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** The files that have come already, the newest first where one follows another. */
    default List<ReceivedFile> received(ParticipantVisit visit) {
        return List.of();
    }

    /** What the page asks about, where one link serves several: what its visitor has chosen, or the next. */
    default Optional<String> about(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** What there is to read beside the form. */
    default List<SideText> readings(ParticipantVisit visit) {
        return List.of();
    }

    /** One of the files of its readings; empty where this person may not read it, or not any more. */
    default Optional<CaseDocuments.Content> file(ParticipantVisit visit, String key) {
        return Optional.empty();
    }

    /**
     * Whether somebody who follows a case finds the page there now, without a mail that leads to it: what they may do is
     * offered as soon as it is open, also to those who have come later.
     *
     * @param visit to any case, also of another feature
     */
    default boolean accompanies(ParticipantVisit visit) {
        return false;
    }

    /** Last day to answer for somebody who is offered the page today, where their days are counted from then. */
    default Optional<LocalDate> offeredUntil(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** What the reader has accepted, for them to read again once nothing is asked any more; empty for nothing. */
    default Optional<Markdown> reread(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** What follows the answer, where that depends on more than the answer; empty for the words of the step. */
    default Optional<Sentence> thanks(ParticipantVisit visit) {
        return Optional.empty();
    }

    /** The same answers under the keys of staff's form, where the page asks otherwise. */
    default Map<String, Object> asStaff(ParticipantVisit visit, Map<String, Object> answers) {
        return answers;
    }

    /** What staff's form asks that the participant's page need not: who is asked, whose chapter it is. */
    default Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of();
    }
}
