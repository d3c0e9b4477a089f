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

/** Names of staff and participants, for colleagues who read what somebody did. */
@Component
public class Colleagues {

    // Looked up late: what the engine shows in forms is built before the engine.
    private final ObjectProvider<IdentityService> identity;
    private final Names names;

    Colleagues(ObjectProvider<IdentityService> identity, Names names) {
        this.identity = identity;
        this.names = names;
    }

    /** The same as {@link #names} for one. */
    public String name(String actor) {
        return names(Set.of(actor)).get(actor);
    }

    /** Name of an account; empty where it was a participant. */
    public Optional<String> account(String actor) {
        return names.participants(Set.of(actor)).isEmpty() ? Optional.of(name(actor)) : Optional.empty();
    }

    /**
     * Who did something, by what journal and records hold: first and last name of an account, or the account where it
     * has none; name and role of a participant; "automatique" for the programme itself. As many queries for many as
     * for one.
     */
    public Map<String, String> names(Collection<String> actors) {
        Map<String, String> words = new HashMap<>();
        actors.forEach(actor -> words.put(actor, CurrentUser.NOBODY.equals(actor) ? "automatique" : actor));
        if (!words.isEmpty()) {
            words.putAll(names.participants(words.keySet()));
            // A page: the engine refuses a whole list to a request that came over HTTP.
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
