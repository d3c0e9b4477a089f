package org.alteractions.journey.participant.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.participant.ReceivedFile;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.process.form.FormField;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Describes the received files of a page and what the reader can still do there. */
@Component
public class ReceivedFiles {

    private final PageForms forms;
    private final MessageSource messages;

    ReceivedFiles(PageForms forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    /** For instance "CV : lea.pdf, reçu le jeudi 1er octobre 2026". */
    public List<String> inWords(VisitedStep step) {
        return step.received().stream().map(file -> inWords(file, step.language())).toList();
    }

    public String inWords(ReceivedFile file, Locale language) {
        return messages.getMessage(file.name() == null ? "received.unnamed" : "received.file", new Object[] {
            file.kind().in(language), file.name(),
            WrittenDates.day(file.receivedAt().atZone(WallClock.PARIS).toLocalDate(), language)}, language);
    }

    /** Label of the page's link, which depends on whether none, some or all files have come. */
    public String action(VisitedStep step) {
        Set<String> come = step.received().stream().map(ReceivedFile::field).collect(Collectors.toSet());
        String key = come.isEmpty() ? "action." : come.containsAll(asked(step.purpose())) ? "again." : "more.";
        return messages.getMessage(key + step.purpose(), null, step.language());
    }

    private Set<String> asked(String purpose) {
        return forms.get(purpose, "fr").questions().stream()
                .filter(question -> question.type().equals("filepicker"))
                .map(FormField::key)
                .collect(Collectors.toSet());
    }
}
