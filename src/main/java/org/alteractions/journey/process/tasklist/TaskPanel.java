package org.alteractions.journey.process.tasklist;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the application knows about the dossier of a task. The application provides one bean of this type, named
 * {@value #BEAN_NAME}.
 *
 * <p>Every method is called only for a task that the person logged in may read. {@code null} means that there is nothing to show.
 */
public interface TaskPanel {

    /** The name under which the engine finds the implementation among its beans. */
    String BEAN_NAME = "taskPanel";

    /** What the card of the task says, or {@code null}. */
    Card card(String taskId);

    /** The dossier of the task, or {@code null}. */
    File file(String taskId);

    /** One document of the dossier, by the name that {@link #file(String)} gave it, or {@code null}. */
    Document document(String taskId, String name);

    /**
     * @param chapter name of the chapter
     * @param subject the person or the structure that the task is about
     */
    record Card(String chapter, String subject) {}

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

    /** A document that can be asked for by its {@code name}; the {@code label} is what people read. */
    record DocumentEntry(String name, String label) {}

    /** A document to download. */
    record Document(String fileName, String mediaType, byte[] content) {}
}
