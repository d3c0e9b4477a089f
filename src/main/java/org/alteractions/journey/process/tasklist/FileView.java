package org.alteractions.journey.process.tasklist;

import java.util.List;
import java.util.function.UnaryOperator;

/** JSON of the case file for the tab: dates are ISO 8601 text, and documents are links. */
record FileView(
        String path,
        String about,
        String context,
        List<EventView> journal,
        List<DocumentView> documents,
        List<MessageView> messages) {

    static FileView of(TaskPanel.File file, UnaryOperator<String> addressOfDocument) {
        return new FileView(
                file.path(),
                file.about(),
                file.context(),
                file.journal().stream().map(EventView::of).toList(),
                file.documents().stream()
                        .map(entry -> new DocumentView(entry.label(), addressOfDocument.apply(entry.name())))
                        .toList(),
                file.messages().stream().map(MessageView::of).toList());
    }

    record EventView(String at, String event, String by) {

        private static EventView of(TaskPanel.Event event) {
            return new EventView(event.at().toString(), event.event(), event.by());
        }
    }

    record MessageView(String at, String subject, String to, String state, int attempts) {

        private static MessageView of(TaskPanel.Message message) {
            return new MessageView(
                    message.at().toString(), message.subject(), message.to(), message.state(), message.attempts());
        }
    }

    record DocumentView(String label, String href) {}
}
