package org.alteractions.journey.process.tasklist;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Data of a task's case. The application provides one bean of this type, named {@value #BEAN_NAME}.
 *
 * <p>Methods with a task are called only if the caller may read it; this type checks cases and sent forms itself.
 * {@code null} means that there is nothing to show.
 */
public interface TaskPanel {

    /** Bean name by which the engine finds the implementation. */
    String BEAN_NAME = "taskPanel";

    /** Content of the task's card; may be {@code null}. */
    Card card(String taskId);

    /** The case file; may be {@code null}. */
    File file(FileKey key);

    /** A document of the case by its name in {@link #file}; may be {@code null}. */
    Document document(FileKey key, String name);

    /**
     * Answers at finished steps that the caller may do, newest first; may be {@code null}.
     *
     * @param before id of an answered step; only older steps are returned
     */
    AnsweredSteps answers(FileKey key, long before);

    /** The correctable questions of an answered step; may be {@code null}. */
    CorrectionForm correction(FileKey key, long step);

    /**
     * Corrects answers of a step or explains a refusal; {@code null} if there is nothing to correct.
     *
     * @param version from {@link #correction}
     * @param answers by key
     */
    CorrectionResult correct(FileKey key, long step, int version, Map<String, Object> answers);

    /** Titles of open tasks by id, as on their cards: step and subject. Tasks that have ended are left out. */
    Map<String, String> titles(Collection<String> taskIds);

    /**
     * Content of a card.
     *
     * @param chapter name of the chapter
     * @param about   person, structure or event that the task concerns
     * @param context number or case of the subject, in words; empty if the subject says it
     * @param path    of the page of the case
     */
    record Card(String chapter, String about, String context, String path) {}

    /**
     * A case file: the same words as on a card, events and messages in display order, documents.
     *
     * @param path of the page of the case
     */
    record File(
            String path,
            String about,
            String context,
            List<Event> journal,
            List<DocumentEntry> documents,
            List<Message> messages) {

        public File {
            journal = List.copyOf(journal);
            documents = List.copyOf(documents);
            messages = List.copyOf(messages);
        }
    }

    /** An event of the journal; {@code by} is a role or a name. */
    record Event(OffsetDateTime at, String event, String by) {}

    /**
     * A sent message, without its text.
     *
     * @param to    a name or a role
     * @param state delivery state, in words
     */
    record Message(OffsetDateTime at, String subject, String to, String state, int attempts) {}

    /** @param more whether there are older steps */
    record AnsweredSteps(List<AnsweredStep> steps, boolean more) {}

    /**
     * A sent form.
     *
     * @param subject subject of one of several tasks of the step; else empty
     * @param by      a name, or a name and a role
     */
    record AnsweredStep(
            long id,
            String step,
            String subject,
            OffsetDateTime at,
            String by,
            List<Answer> answers,
            Correction correction) {}

    /** @param why if the form cannot be corrected, the reason and the alternative; else empty */
    record Correction(boolean possible, String why) {}

    /** A question with its form label and its values. */
    public record Answer(String question, List<String> values) {}

    /**
     * The form of a correction.
     *
     * @param note about the answers that cannot be corrected
     */
    record CorrectionForm(int version, String note, List<CorrectionField> fields) {}

    /**
     * A field of a correction.
     *
     * @param kind  component name of form-js, or date, time or datetime
     * @param value as recorded; {@code null} for no answer
     */
    record CorrectionField(
            String key, String label, String kind, boolean required, Object value, List<Choice> choices) {}

    /** One choice of a field. */
    record Choice(String value, String label) {}

    /**
     * Result of a correction.
     *
     * @param status   HTTP status
     * @param sentence confirmation or reason
     * @param fields   problems of single answers, by key
     */
    record CorrectionResult(int status, String sentence, Map<String, String> fields) {

        private static final int RECORDED = 200;

        public static CorrectionResult recorded(String sentence) {
            return new CorrectionResult(RECORDED, sentence, Map.of());
        }

        public static CorrectionResult refused(String sentence, Map<String, String> fields) {
            return new CorrectionResult(400, sentence, fields);
        }

        /** The page reloads the current answers and keeps the typed ones. */
        public static CorrectionResult tooLate() {
            return new CorrectionResult(409, "Un collègue vient de corriger ces réponses, et votre correction n'a pas"
                    + " été enregistrée.", Map.of());
        }

        public boolean isRecorded() {
            return status == RECORDED;
        }
    }

    /** A document, requested by its {@code name}; the {@code label} is for people. */
    record DocumentEntry(String name, String label) {}

    /** A document to download. */
    record Document(String fileName, String mediaType, byte[] content) {}
}
