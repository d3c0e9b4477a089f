package org.alteractions.journey.process.login;

import java.util.Optional;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Logins of staff by any interface. */
@Component
public class StaffLogins {

    private final StaffIdentityService identity;
    private final SecurityLog log;

    StaffLogins(LoginThrottle throttle, PasswordHashes hashes, VerifiedPasswords verified, SecurityLog log) {
        this.identity = new StaffIdentityService(throttle, hashes, verified, log);
        this.log = log;
    }

    /**
     * Checks the account and password of a request with HTTP Basic.
     *
     * @throws LoginThrottled if the limits forbid the check for now
     */
    public boolean byPassword(String account, String password) {
        PasswordCheck result = identity.verify(account, password);
        if (result == PasswordCheck.RIGHT) {
            log.recordFor(account, SecurityEvent.LOGIN, "by", "password");
        }
        return result != PasswordCheck.WRONG;
    }

    /** The identity service for the engine to use. */
    IdentityService identityService() {
        return identity;
    }

    Optional<StoredPassword> stored(String account) {
        return identity.stored(account);
    }
}
