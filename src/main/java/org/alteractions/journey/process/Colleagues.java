package org.alteractions.journey.process;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names of staff, for colleagues who read what somebody did. */
@Component
public class Colleagues {

    // Looked up late: what the engine shows in forms is built before the engine.
    private final ObjectProvider<IdentityService> identity;

    Colleagues(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    /** First and last name of an account; the account where it has none; "automatique" for the programme itself. */
    public String name(String account) {
        if (CurrentUser.NOBODY.equals(account)) {
            return "automatique";
        }
        User user = identity.getObject().createUserQuery().userId(account).singleResult();
        String name = user == null
                ? ""
                : Stream.of(user.getFirstName(), user.getLastName())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        return name.isEmpty() ? account : name;
    }
}
