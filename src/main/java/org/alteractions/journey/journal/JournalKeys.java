package org.alteractions.journey.journal;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.process.form.ShownKeys;
import org.springframework.stereotype.Component;

@Component
class JournalKeys implements ShownKeys {

    private final Journal journal;
    private final Colleagues colleagues;

    JournalKeys(Journal journal, Colleagues colleagues) {
        this.journal = journal;
        this.colleagues = colleagues;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(new ShownKey(
                "journalRows",
                "Table of what happened to this case so far: columns when, event, by",
                at -> journal.of(at.reference()).stream().map(this::row).toList()));
    }

    private Map<String, String> row(JournalEntry entry) {
        return Map.of(
                "when", WrittenDates.recorded(entry.happenedAt()),
                "event", entry.event().label(),
                "by", colleagues.name(entry.actor()));
    }
}
