package org.alteractions.journey.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Names of participants of one kind, whose numbers share a prefix: "coach" for "coach-12". */
public abstract class PeopleNames implements KnownNames {

    private final String people;
    private final String role;
    private final Function<Set<String>, Map<String, String>> names;

    /**
     * @param people prefix of the participants' numbers
     * @param role   role in the programme, in French
     * @param names  names by number, in one query
     */
    protected PeopleNames(String people, String role, Function<Set<String>, Map<String, String>> names) {
        this.people = people;
        this.role = role;
        this.names = names;
    }

    @Override
    public Optional<String> people() {
        return Optional.of(people);
    }

    @Override
    public Optional<String> role() {
        return Optional.of(role);
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return names.apply(ids);
    }
}
