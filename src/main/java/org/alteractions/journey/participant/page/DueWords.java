package org.alteractions.journey.participant.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.participant.Awaited;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Deadline of an answer, in the reader's language. */
@Component
public class DueWords {

    private final MessageSource messages;

    DueWords(MessageSource messages) {
        this.messages = messages;
    }

    public String inWords(LocalDate day, Locale language) {
        return messages.getMessage("follow.due", new Object[] {WrittenDates.day(day, language)}, language);
    }

    /** One line per answer. */
    public List<String> inWords(List<Awaited> several, Locale language) {
        return several.stream()
                .map(one -> one.by() == null
                        ? one.what()
                        : messages.getMessage(
                                "follow.due.one", new Object[] {one.what(), WrittenDates.day(one.by(), language)},
                                language))
                .toList();
    }
}
