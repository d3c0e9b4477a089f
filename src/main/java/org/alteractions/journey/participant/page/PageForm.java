package org.alteractions.journey.participant.page;

import java.util.List;
import java.util.function.Predicate;
import org.alteractions.journey.process.form.FormField;

/** A form of a participant's page in one language: the layout of the staff form with texts for participants. */
public record PageForm(List<FormField> components) {

    PageForm with(Predicate<FormField> asked) {
        return new PageForm(components.stream().filter(asked).toList());
    }

    public List<FormField> questions() {
        return components.stream().filter(component -> component.key() != null).toList();
    }
}
