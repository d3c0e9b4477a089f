package org.alteractions.journey.process.login;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Installs the application's password check and hashes in the engine, and disables the engine's own lock. */
@Component
@Order(Ordering.DEFAULT_ORDER + 1)
class LoginPlugin extends AbstractProcessEnginePlugin {

    private final StaffLogins logins;
    private final PasswordHashes hashes;

    LoginPlugin(StaffLogins logins, PasswordHashes hashes) {
        this.logins = logins;
        this.hashes = hashes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityService(logins.identityService());
        engine.setPasswordManager(hashes.manager());
        engine.setPasswordPolicy(new StaffPasswords());
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
    }
}
