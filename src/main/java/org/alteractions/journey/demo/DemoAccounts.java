package org.alteractions.journey.demo;

import java.util.List;
import org.alteractions.journey.process.directory.StaffGroup;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts to try the application; the password is the account's name. */
@Component
@Profile("demo")
class DemoAccounts {

    private static final List<StaffGroup> COORDINATOR = List.of(
            StaffGroup.COORDINATION, StaffGroup.SELECTION, StaffGroup.COACH_RELATIONS, StaffGroup.SCHOOL_RELATIONS);

    private final IdentityService identity;

    DemoAccounts(IdentityService identity) {
        this.identity = identity;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    @Transactional
    public void create() {
        account("national", "Nadia", "Lefort", List.of(StaffGroup.NATIONAL), List.of());
        account("paris", "Camille", "Roche", COORDINATOR, List.of("paris"));
        account("nantes", "Maëlle", "Kervadec", COORDINATOR, List.of("nantes"));
        account("lyon", "Bastien", "Perrin", COORDINATOR, List.of("lyon"));
        account("lille", "Inès", "Vandamme", COORDINATOR, List.of("lille"));
        account("operator", "Olivier", "Prat", List.of(StaffGroup.OPERATORS),
                List.of("paris", "nantes", "lyon", "lille"));
        account("designer", "Diane", "Morel", List.of(StaffGroup.DESIGNERS), List.of());
    }

    private void account(String id, String first, String last, List<StaffGroup> groups, List<String> chapters) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identity.newUser(id);
        user.setFirstName(first);
        user.setLastName(last);
        user.setPassword(id);
        user.setEmail(id + "@alteractions.example");
        identity.saveUser(user);
        groups.forEach(group -> identity.createMembership(id, group.id()));
        chapters.forEach(chapter -> identity.createTenantUserMembership(chapter, id));
    }
}
