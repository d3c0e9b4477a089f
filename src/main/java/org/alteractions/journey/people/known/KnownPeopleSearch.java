package org.alteractions.journey.people.known;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleSights;
import org.alteractions.journey.people.PeopleTables;
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.process.tasklist.KnownPeople;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Searches by one statement, with the rule of the directory: it offers only people that the caller sees there. */
@Component(KnownPeople.BEAN_NAME)
class KnownPeopleSearch implements KnownPeople {

    private static final int MOST = 5;
    private static final int LONGEST = 200;
    /** Fewer letters fit too many names. */
    private static final int SHORTEST = 3;
    /** Of a person who works for one; all other values are named as the fields of their card. */
    private static final String ORGANISATION = "ORGANISATION";

    private static final String TOO_LONG = "Ce texte est trop long pour chercher une fiche : indiquez au plus "
            + LONGEST + " caractères.";

    private final StaffRights rights;
    private final PeopleSights sights;
    private final SeenPeople people;
    private final SecurityLog security;
    private final JdbcClient jdbc;

    KnownPeopleSearch(StaffRights rights, PeopleSights sights, SeenPeople people, SecurityLog security,
            JdbcClient jdbc) {
        this.people = people;
        this.rights = rights;
        this.sights = sights;
        this.security = security;
        this.jdbc = jdbc;
    }

    @Override
    public Result find(String kind, String words) {
        String typed = words.strip();
        if (typed.length() > LONGEST) {
            return new Result(List.of(), TOO_LONG);
        }
        List<Person> found = rights.current()
                .filter(caller -> typed.length() >= SHORTEST && rights.worksWithCases(caller))
                .map(caller -> find(kind, typed, caller)).orElse(List.of());
        return new Result(found, null);
    }

    private List<Person> find(String kind, String words, Authentication caller) {
        if (rights.caseChapters(caller).isEmpty()) {
            return List.of();
        }
        PeopleSight sight = sights.of(caller);
        // An address may be known of somebody of another kind; equal names are common.
        List<PersonKind> kinds = sight.kinds().stream()
                .filter(one -> words.contains("@") || isOf(one, kind)).toList();
        Wanted wanted = Wanted.of(words, sight.cases().chapters(), MOST);
        if (kinds.isEmpty() || wanted.words().isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(wanted.parameters());
        parameters.putAll(sight.parameters());
        List<Person> found = jdbc.sql("select * from " + PeopleTables.joined(kinds, sight, Optional.of(wanted))
                        + " order by case when kind = :wished then 0 else 1 end, sorted, number limit :most")
                .params(parameters).param("wished", kind.toUpperCase(Locale.ROOT))
                .query((row, line) -> new Person(
                        inWords(PersonKind.valueOf(row.getString("kind")), row.getString("name"),
                                (row.getString("organisation") + " " + row.getString("contact")).strip()),
                        "/personnes/" + row.getString("number"),
                        isOf(PersonKind.valueOf(row.getString("kind")), kind) ? row.getString("number") : null))
                .list();
        if (!found.isEmpty()) {
            security.recordFor(caller.getName(), SecurityEvent.FILE_READ, "page", "people");
        }
        return found;
    }

    @Override
    public Map<String, String> values(String kind, String number) {
        return rights.current()
                .filter(caller -> rights.worksWithCases(caller) && !rights.caseChapters(caller).isEmpty())
                .flatMap(caller -> people.find(number, sights.of(caller))
                        .filter(person -> isOf(person.kind(), kind))
                        .map(person -> values(person, caller)))
                .orElse(Map.of());
    }

    private Map<String, String> values(SeenPerson person, Authentication caller) {
        Map<String, String> values = new HashMap<>();
        people.card(person.number()).ifPresent(card ->
                card.values().forEach((field, value) -> values.put(field.name(), value)));
        if (person.kind() == PersonKind.COACH) {
            values.put(ORGANISATION, person.about());
        }
        security.recordFor(caller.getName(), SecurityEvent.FILE_READ, "person", person.number().value());
        return values;
    }

    private static boolean isOf(PersonKind kind, String wished) {
        return kind.people().equals(wished);
    }

    private static String inWords(PersonKind kind, String name, String about) {
        return name + ", " + kind.label().toLowerCase(Locale.FRENCH) + (about.isEmpty() ? "" : " (" + about + ")");
    }
}
