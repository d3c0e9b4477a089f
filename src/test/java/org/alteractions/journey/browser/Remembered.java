package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** Expected journal entries after a participant's answer. */
@Component
class Remembered {

    private final Journal journal;

    Remembered(Journal journal) {
        this.journal = journal;
    }

    /** @param kind of participant: "student", "structure" */
    Consumer<String> by(String kind, JournalEvent event) {
        return reference -> assertThat(journal.of(CaseReference.of(reference)))
                .as("what is remembered of %s", reference)
                .anySatisfy(entry -> {
                    assertThat(entry.event()).isEqualTo(event);
                    assertThat(entry.actor()).startsWith(kind + "-");
                });
    }
}
