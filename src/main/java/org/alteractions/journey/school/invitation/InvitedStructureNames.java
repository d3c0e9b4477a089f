package org.alteractions.journey.school.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.Names;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names of the structures invited to a presentation. */
@Component
class InvitedStructureNames implements KnownNames {

    // Resolved late, because Names in turn uses all KnownNames, including this class.
    private final ObjectProvider<Names> names;

    InvitedStructureNames(ObjectProvider<Names> names) {
        this.names = names;
    }

    @Override
    public Set<String> lists() {
        return Set.of("invitedToPresent");
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        List<String> structures = ids.stream().map(id -> Invitation.ofKey(id).structure().value()).toList();
        Map<String, String> known = names.getObject().participants(structures);
        Map<String, String> words = new HashMap<>();
        ids.forEach(id -> words.put(id, known.getOrDefault(Invitation.ofKey(id).structure().value(), Names.ERASED)));
        return words;
    }
}
