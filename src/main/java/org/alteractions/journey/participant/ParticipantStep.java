package org.alteractions.journey.participant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.process.form.AnsweredForms;
import org.alteractions.journey.process.form.Option;

/**
 * Something that a participant can do by a link: the same that staff do in Tasklist when the participant phones. The
 * page is drawn from <code>forms/participant/{purpose}.{language}.form</code>; its answers go through staff's form.
 */
public interface ParticipantStep {

    /** Of the links that lead here; also the name of the form. */
    String purpose();

    /** Where the answers go, at this moment. */
    Way way(Visit visit);

    /**
     * Values that the page shows besides those of mails, and with which its fields begin; by key. A component whose
     * custom property <code>when</code> names one of them is left out where it is empty; a text whose property
     * <code>source</code> names one shows that text, in Markdown.
     */
    default Map<String, Object> shown(Visit visit) {
        return Map.of();
    }

    /** Who has recorded the reader's answer and when, where that is not the record of a task that waited. */
    default Optional<AnsweredForms.Answer> answered(Visit visit) {
        return Optional.empty();
    }

    /** Choices of the fields whose form names a source of them, by that name. */
    default Map<String, List<Option>> choices(Visit visit) {
        return Map.of();
    }

    /**
     * Keeps the files that came with the answers, in the transaction that sends them; where no process waits for
     * anything, also when none came.
     *
     * @param files by key of the field; those that were left empty are missing
     * @throws org.alteractions.journey.Refusal where one cannot be kept; nothing is sent then
     */
    default void keep(Visit visit, Map<String, SentFile> files) {}

    /** What staff's form asks that the participant's page need not: who is asked, whose chapter it is. */
    default Map<String, Object> fixed(Visit visit, Map<String, Object> answers) {
        return Map.of();
    }
}
