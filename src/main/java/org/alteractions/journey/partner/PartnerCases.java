package org.alteractions.journey.partner;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseWords;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.panel.CaseNames;
import org.springframework.stereotype.Component;

/** Names an entry about a partner by the partner's name instead of its number. */
@Component
class PartnerCases implements CaseWords, CaseNames {

    private static final Pattern ENTRY = Pattern.compile(".+-PARTNER-\\d+");

    private final Journal journal;
    private final Names names;

    PartnerCases(Journal journal, Names names) {
        this.journal = journal;
        this.names = names;
    }

    @Override
    public Optional<Sentence> about(CaseReference reference) {
        return name(reference).map(name -> new Sentence(name, name));
    }

    @Override
    public Optional<String> nameOf(CaseContext context) {
        return Optional.ofNullable(context.reference()).flatMap(this::name);
    }

    private Optional<String> name(CaseReference reference) {
        return ENTRY.matcher(reference.value()).matches()
                ? journal.of(reference).stream().map(JournalEntry::detail).findFirst()
                        .map(partner -> names.participants(Set.of(partner)).get(partner))
                : Optional.empty();
    }
}
