package org.alteractions.journey.testing;

import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.process.directory.StaffGroup;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Staff accounts for tests over HTTP, one per role, created on first use. The password is the account's name. */
@Component
public class TestAccounts {

    private static final List<StaffGroup> COORDINATOR = List.of(
            StaffGroup.COORDINATION, StaffGroup.SELECTION, StaffGroup.COACH_RELATIONS, StaffGroup.SCHOOL_RELATIONS);

    private final IdentityService identity;

    TestAccounts(IdentityService identity) {
        this.identity = identity;
    }

    public void create() {
        account("nantes", COORDINATOR, "nantes");
        account("paris", COORDINATOR, "paris");
        account("selection", List.of(StaffGroup.SELECTION), "nantes");
        account("national", List.of(StaffGroup.NATIONAL));
        account("operator", List.of(StaffGroup.OPERATORS), "nantes", "paris");
        account("designer", List.of(StaffGroup.DESIGNERS));
    }

    private void account(String id, List<StaffGroup> groups, String... chapters) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identity.newUser(id);
        user.setPassword(id);
        identity.saveUser(user);
        groups.forEach(group -> identity.createMembership(id, group.id()));
        Stream.of(chapters).forEach(chapter -> identity.createTenantUserMembership(chapter, id));
    }
}
