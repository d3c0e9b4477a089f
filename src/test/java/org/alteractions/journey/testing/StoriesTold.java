package org.alteractions.journey.testing;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The classes whose stories have begun in this run: what nobody has told, nobody can have walked. */
@Component
public class StoriesTold {

    private final Set<String> classes = new TreeSet<>();

    void begun(Class<?> story) {
        classes.add(story.getName());
    }

    public boolean includes(String story) {
        return classes.contains(story);
    }
}
