package org.alteractions.journey.process.tasklist;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * What the application knows about the dossier of a task. The application provides one bean of this type, named
 * {@value #BEAN_NAME}.
 *
 * <p>Every method that is given a task is called only where the person logged in may read it; cases and forms that were sent
 * are checked here. {@code null} means that there is nothing to show.
 */
public interface TaskPanel {

    /** The name under which the engine finds the implementation among its beans. */
    String BEAN_NAME = "taskPanel";

    /** What the card of the task says, or {@code null}. */
    Card card(String taskId);

    /** The dossier, or {@code null}. */
    File file(FileKey key);

    /** One document of the dossier, by the name that {@link #file} gave it, or {@code null}. */
    Document document(FileKey key, String name);

    /**
     * What was answered at the finished steps of the dossier that this person might have done, newest first; or
     * {@code null}.
     *
     * @param before id of an answered step; those before it are meant
     */
    AnsweredSteps answers(FileKey key, long before);

    /** The questions of an answered step that may be answered anew, or {@code null}. */
    CorrectionForm correction(FileKey key, long step);

    /**
     * Corrects answers of a step, or says why not; {@code null} where there is nothing to correct.
     *
     * @param version as {@link #correction} gave it
     * @param answers by key
     */
    CorrectionResult correct(FileKey key, long step, int version, Map<String, Object> answers);

    /**
     * @param chapter   name of the chapter
     * @param subject   the person or the structure that the task is about
     * @param reference of the task's case, which its name ends with
     * @param title     what people call the case; empty where they say its reference
     */
    record Card(String chapter, String subject, String reference, String title) {}

    /** The dossier: its reference and title, its events and messages in the order to show them, its documents. */
    record File(
            String reference,
            String title,
            List<Event> journal,
            List<DocumentEntry> documents,
            List<Message> messages) {

        public File {
            journal = List.copyOf(journal);
            documents = List.copyOf(documents);
            messages = List.copyOf(messages);
        }
    }

    /** One event of the journal; {@code by} is a role or a name. */
    record Event(OffsetDateTime at, String event, String by) {}

    /**
     * A message that was written to somebody, without its text.
     *
     * @param to    a name or a role
     * @param state what became of it, in words
     */
    record Message(OffsetDateTime at, String subject, String to, String state, int attempts) {}

    /** @param more whether there are older ones */
    record AnsweredSteps(List<AnsweredStep> steps, boolean more) {}

    /**
     * A form that was sent.
     *
     * @param subject whom one of several tasks of the step was about; else empty
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

    /** @param why where nothing of a form can be corrected: why not, and what to do instead; else empty */
    record Correction(boolean possible, String why) {}

    /** A question in the words of its form; several values where several were chosen. */
    public record Answer(String question, List<String> values) {}

    /**
     * The form of a correction.
     *
     * @param note about the answers that stay
     */
    record CorrectionForm(int version, String note, List<CorrectionField> fields) {}

    /**
     * @param kind  as form-js names its components; a moment is a date, time or datetime
     * @param value as it was recorded; {@code null} for no answer
     */
    record CorrectionField(
            String key, String label, String kind, boolean required, Object value, List<Choice> choices) {}

    /** One choice of a field. */
    record Choice(String value, String label) {}

    /**
     * @param status   as HTTP has it
     * @param sentence what was recorded, or why not
     * @param fields   what is wrong with single answers, by key
     */
    record CorrectionResult(int status, String sentence, Map<String, String> fields) {

        private static final int RECORDED = 200;

        public static CorrectionResult recorded(String sentence) {
            return new CorrectionResult(RECORDED, sentence, Map.of());
        }

        public static CorrectionResult refused(String sentence, Map<String, String> fields) {
            return new CorrectionResult(400, sentence, fields);
        }

        /** The page asks for the answers of now, and keeps what the person has typed. */
        public static CorrectionResult tooLate() {
            return new CorrectionResult(409, "Un collègue vient de corriger ces réponses, et votre correction n'a pas été"
                    + " enregistrée.", Map.of());
        }

        public boolean isRecorded() {
            return status == RECORDED;
        }
    }

    /** A document that can be asked for by its {@code name}; the {@code label} is what people read. */
    record DocumentEntry(String name, String label) {}

    /** A document to download. */
    record Document(String fileName, String mediaType, byte[] content) {}
}
