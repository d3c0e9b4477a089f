package org.alteractions.journey.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names of staff and participants, for staff who read earlier actions. */
@Component
public class Colleagues {

    // Resolved lazily, because the form values are created before the engine.
    private final ObjectProvider<IdentityService> identity;
    private final Names names;

    Colleagues(ObjectProvider<IdentityService> identity, Names names) {
        this.identity = identity;
        this.names = names;
    }

    /** Like {@link #names}, for one actor. */
    public String name(String actor) {
        return names(Set.of(actor)).get(actor);
    }

    /** Name of a staff account; empty for a participant. */
    public Optional<String> account(String actor) {
        return names.participants(Set.of(actor)).isEmpty() ? Optional.of(name(actor)) : Optional.empty();
    }

    /**
     * Names of actors as the journal and records store them. An account is shown by first and last name, or by its id
     * if it has none; a participant by name and role; the system as "automatique". The number of queries does not
     * depend on the number of actors.
     */
    public Map<String, String> names(Collection<String> actors) {
        Map<String, String> words = new HashMap<>();
        actors.forEach(actor -> words.put(actor, CurrentUser.NOBODY.equals(actor) ? "automatique" : actor));
        if (!words.isEmpty()) {
            words.putAll(names.participants(words.keySet()));
            // Uses a page, because the engine refuses unlimited lists to HTTP requests.
            identity.getObject().createUserQuery().userIdIn(words.keySet().toArray(String[]::new))
                    .listPage(0, words.size())
                    .forEach(user -> words.put(user.getId(), fullName(user).orElse(user.getId())));
        }
        return words;
    }

    private static Optional<String> fullName(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .reduce((first, last) -> first + " " + last);
    }
}
