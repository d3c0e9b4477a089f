package org.alteractions.journey.process.login;

import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Restores the administrator's access. A start with {@code JOURNEY_ADMIN_PASSWORD_RESET=true} gives the account its
 * configured password and its group. The engine itself recreates a deleted account.
 */
@Component
class AdministratorReset implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorReset.class);

    private final LoginSettings settings;
    private final CamundaBpmProperties engine;
    private final IdentityService identity;
    private final SecurityLog log;

    AdministratorReset(
            LoginSettings settings, CamundaBpmProperties engine, IdentityService identity, SecurityLog log) {
        this.settings = settings;
        this.engine = engine;
        this.identity = identity;
        this.log = log;
    }

    /** Runs before the port opens. */
    @Override
    public void afterSingletonsInstantiated() {
        if (settings.resetAdministrator()) {
            reset(engine.getAdminUser().getId(), engine.getAdminUser().getPassword());
        }
    }

    void reset(String account, String password) {
        User administrator = identity.createUserQuery().userId(account).singleResult();
        administrator.setPassword(password);
        identity.saveUser(administrator);
        String group = StaffGroup.ADMINISTRATORS.id();
        if (identity.createUserQuery().userId(account).memberOfGroup(group).count() == 0) {
            identity.createMembership(account, group);
        }
        log.recordFor(null, SecurityEvent.ACCOUNT_CHANGED, "account", account, "by", "JOURNEY_ADMIN_PASSWORD_RESET");
        LOG.warn("The administrator '{}' has the password of JOURNEY_ADMIN_PASSWORD again."
                + " Remove JOURNEY_ADMIN_PASSWORD_RESET before the next start.", account);
    }
}
