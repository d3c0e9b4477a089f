package org.alteractions.journey.participant.page;

import java.util.List;
import java.util.function.Predicate;
import org.alteractions.journey.process.form.Component;

/** A form of a participant's page, in one language: the same drawing as staff's, with words for its reader. */
public record PageForm(List<Component> components) {

    PageForm with(Predicate<Component> asked) {
        return new PageForm(components.stream().filter(asked).toList());
    }

    public List<Component> questions() {
        return components.stream().filter(component -> component.key() != null).toList();
    }
}
