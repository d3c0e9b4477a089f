package org.alteractions.journey.people.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.list.FilterField;
import org.alteractions.journey.list.ListFilter;
import org.alteractions.journey.list.ListParameters;
import org.alteractions.journey.list.Opposites;
import org.alteractions.journey.list.Shown;
import org.alteractions.journey.person.PersonKind;

/**
 * What a list of people shows.
 *
 * @param kind empty for all kinds
 * @param left whether they have left the organisation
 */
public record PeopleFilter(
        Shown<PeopleSort> shown,
        Optional<PersonKind> kind,
        Optional<Boolean> left,
        Optional<Boolean> phone) implements ListFilter {

    private static final String KIND = "type";
    private static final Opposites LEFT = Opposites.whether(
            "parti", "Présence", "Toutes", "A quitté l'organisation", "Toujours en place");
    private static final Opposites PHONE = Opposites.with("telephone", "Téléphone", "Avec", "Sans");

    static PeopleFilter of(ListParameters asked) {
        return new PeopleFilter(
                Shown.of(asked, PeopleSort.class),
                asked.choice(KIND, PersonKind.class),
                LEFT.of(asked), PHONE.of(asked));
    }

    @Override
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(KIND, kind.map(PersonKind::key).orElse(""));
        chosen.put(LEFT.parameter(), LEFT.key(left));
        chosen.put(PHONE.parameter(), PHONE.key(phone));
        return chosen;
    }

    /** @param seen by the reader */
    List<FilterField> fields(Collection<PersonKind> seen) {
        return List.of(
                FilterField.of(KIND, "Type", "Tous", seen, kind, PersonKind::plural),
                LEFT.field(left), PHONE.field(phone));
    }
}
