package org.alteractions.journey.journal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

@Component
class JournalFormValues implements FormValues {

    private final Journal journal;
    private final Colleagues colleagues;

    JournalFormValues(Journal journal, Colleagues colleagues) {
        this.journal = journal;
        this.colleagues = colleagues;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(new ShownKey(
                "journalRows",
                "Table of what happened to this case so far: columns when, event, by",
                context -> rows(journal.of(context.reference()))));
    }

    private List<Map<String, String>> rows(List<JournalEntry> entries) {
        Map<String, String> people = colleagues.names(
                entries.stream().map(JournalEntry::actor).collect(Collectors.toSet()));
        return entries.stream().map(entry -> row(entry, people)).toList();
    }

    private static Map<String, String> row(JournalEntry entry, Map<String, String> people) {
        return Map.of(
                "when", WrittenDates.recorded(entry.happenedAt()),
                "event", entry.event().label(),
                "by", people.get(entry.actor()));
    }
}
