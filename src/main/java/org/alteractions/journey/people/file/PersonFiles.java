package org.alteractions.journey.people.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.SeenHistory;
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.people.merge.PersonMerge;
import org.alteractions.journey.people.merge.PersonMerges;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonCard.Fact;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.correction.RecordChange;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.springframework.stereotype.Component;

/** Collects the page of a person. Its callers run it with the rights of the reader on the engine. */
@Component
class PersonFiles {

    private final SeenPeople people;
    private final SeenHistory history;
    private final RecordChangeService changes;
    private final PersonMerges merges;
    private final Colleagues colleagues;

    PersonFiles(SeenPeople people, SeenHistory history, RecordChangeService changes, PersonMerges merges,
            Colleagues colleagues) {
        this.merges = merges;
        this.people = people;
        this.history = history;
        this.changes = changes;
        this.colleagues = colleagues;
    }

    PersonFile of(SeenPerson person, PeopleSight sight) {
        boolean corrects = people.corrects(person, sight) && people.book(person.number()).isPresent();
        return new PersonFile(person, left(person),
                people.card(person.number()).map(PersonFiles::details).orElse(List.of()),
                corrects, sight.corrects(person.kind()) && people.isShared(person, sight),
                history.of(person, sight), changes(person), corrects ? merges(person) : List.of());
    }

    private static List<Fact> details(PersonCard card) {
        List<Fact> details = new ArrayList<>();
        card.values().forEach((field, value) -> {
            if (!value.isEmpty()) {
                details.add(new Fact(field.label(), field.inWords(value)));
            }
        });
        details.addAll(card.facts());
        return details;
    }

    private static String left(SeenPerson person) {
        if (!person.hasLeft()) {
            return "";
        }
        String day = WrittenDates.day(person.leftOn());
        return person.kind() == PersonKind.STRUCTURE || person.kind() == PersonKind.SCHOOL
                ? "Le contact a quitté l'organisation (noté le " + day + "). Ses liens ne fonctionnent plus, et les"
                        + " messages partent encore à son adresse : indiquez qui le remplace."
                : "A quitté l'organisation (noté le " + day + ").";
    }

    private List<PersonFile.Merge> merges(SeenPerson person) {
        List<PersonMerge> all = merges.into(person.number());
        Map<String, String> authors =
                colleagues.names(all.stream().map(PersonMerge::mergedBy).collect(Collectors.toSet()));
        return all.stream()
                .map(merge -> new PersonFile.Merge(WrittenDates.recorded(merge.mergedAt()),
                        authors.get(merge.mergedBy()), merge.former().name() + " (" + merge.former().number() + ")",
                        merge.reason(), "/personnes/" + person.number() + "/fusions/" + merge.id()))
                .toList();
    }

    private List<PersonFile.Change> changes(SeenPerson person) {
        List<RecordChange> all = changes.all(person.number().value());
        Map<String, String> authors = colleagues.names(all.stream()
                .flatMap(change -> Stream.of(change.changedBy(),
                        change.undone() == null ? change.changedBy() : change.undone().undoneBy()))
                .collect(Collectors.toSet()));
        return all.stream()
                .map(change -> new PersonFile.Change(WrittenDates.recorded(change.changedAt()),
                        authors.get(change.changedBy()), change.question(),
                        Objects.requireNonNullElse(change.valueBefore(), ""),
                        Objects.requireNonNullElse(change.valueAfter(), ""), change.reason(),
                        change.undone() == null ? "" : "annulée le " + WrittenDates.recorded(change.undone().undoneAt())
                                + " par " + authors.get(change.undone().undoneBy())))
                .toList();
    }
}
