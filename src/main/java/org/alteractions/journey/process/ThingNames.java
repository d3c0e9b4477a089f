package org.alteractions.journey.process;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The names of what is no person, such as schools and seasons, for the ids that some lists of choices offer. */
public abstract class ThingNames implements KnownNames {

    private final Set<String> lists;
    private final Function<Set<String>, Map<String, String>> names;

    /**
     * @param lists names of the lists of choices, and of the routing variables, that have these ids
     * @param names by id, in one query
     */
    protected ThingNames(Set<String> lists, Function<Set<String>, Map<String, String>> names) {
        this.lists = lists;
        this.names = names;
    }

    @Override
    public Set<String> lists() {
        return lists;
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return names.apply(ids);
    }
}
