package org.alteractions.journey.process.repair;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.journal.Intervention.Author;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.security.StaffRights;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Who may repair an instance: operators and administrators, in the chapters of their accounts. */
@Component
class RepairRights {

    private static final int LONGEST_REASON = 500;

    private final RuntimeService runtime;
    private final StaffRights rights;

    RepairRights(RuntimeService runtime, StaffRights rights) {
        this.runtime = runtime;
        this.rights = rights;
    }

    /** Another chapter's instance is refused like one that does not exist. Ends the caller's login in the engine. */
    void require(String instance, Authentication caller) {
        if (role(caller) == null) {
            throw ProcessRefusal.ACTION_FOR_OPERATORS.of();
        }
        if (rights.as(caller, () -> runtime.createProcessInstanceQuery().processInstanceId(instance).count()) == 0) {
            throw ProcessRefusal.MISSION_MOVED_MEANWHILE.of();
        }
    }

    /** @param reason free text, for the journal only; may be missing where the kind of intervention needs none */
    Author author(Authentication caller, String reason, boolean isNeeded) {
        String written = reason == null ? "" : reason.strip();
        if (isNeeded && written.isEmpty()) {
            throw ProcessRefusal.REASON_MISSING.of();
        }
        if (written.length() > LONGEST_REASON) {
            throw ProcessRefusal.REASON_TOO_LONG.of();
        }
        return new Author(caller.getName(), role(caller), written.isEmpty() ? null : written);
    }

    private static String role(Authentication caller) {
        Set<String> groups =
                caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        return Stream.of(StaffGroup.OPERATORS, StaffGroup.ADMINISTRATORS)
                .map(StaffGroup::id).filter(groups::contains).findFirst().orElse(null);
    }
}
