package org.alteractions.journey.process.login;

import java.util.Optional;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's identity service with the application's password check. All logins use it: HTTP Basic, the web
 * applications, and REST resources that ask for a password again. The engine's own check, which locks accounts
 * permanently, is never called. Passwords are hashed outside of transactions.
 */
final class StaffIdentityService extends IdentityServiceImpl {

    private static final String UNKNOWN = "unknown account";

    private final LoginThrottle throttle;
    private final PasswordHashes hashes;
    private final VerifiedPasswords verified;
    private final SecurityLog log;

    StaffIdentityService(
            LoginThrottle throttle, PasswordHashes hashes, VerifiedPasswords verified, SecurityLog log) {
        this.throttle = throttle;
        this.hashes = hashes;
        this.verified = verified;
        this.log = log;
    }

    @Override
    public boolean checkPassword(String account, String password) {
        return verify(account, password) != PasswordCheck.WRONG;
    }

    /** @throws LoginThrottled if the limits forbid the check for now */
    PasswordCheck verify(String account, String password) {
        if (account == null || password == null) {
            return PasswordCheck.WRONG;
        }
        try {
            PasswordCheck result = throttle.attempt(account, Callers.network(), () -> look(account, password));
            if (result == PasswordCheck.WRONG) {
                log.recordFor(known(account), SecurityEvent.LOGIN_FAILED);
            }
            return result;
        } catch (LoginThrottled refused) {
            if (refused.isFirst()) {
                log.recordFor(known(account), SecurityEvent.LOGIN_THROTTLED,
                        "limit", refused.limit().name(), "seconds", Long.toString(refused.seconds()));
            }
            throw refused;
        }
    }

    /** Hides unknown account names from the log: users may type a password into the account field. */
    private String known(String account) {
        return stored(account).map(StoredPassword::account).orElse(UNKNOWN);
    }

    private PasswordCheck look(String account, String password) {
        Optional<StoredPassword> stored = stored(account);
        if (stored.isPresent() && verified.holds(stored.get(), password)) {
            return PasswordCheck.REMEMBERED;
        }
        if (!hashes.matches(stored, password)) {
            return PasswordCheck.WRONG;
        }
        String hash = stored.orElseThrow().hash();
        verified.add(account, hashes.isOld(hash) ? renewed(account, hash, password) : hash, password);
        return PasswordCheck.RIGHT;
    }

    /** Replaces an old hash. Skips the password policy, which may be newer than the password. */
    private String renewed(String account, String old, String password) {
        try {
            return commandExecutor.execute(engine -> {
                Optional<UserEntity> user = StoredPassword.user(engine, account)
                        .filter(found -> old.equals(found.getPassword()));
                user.ifPresent(found -> {
                    found.setPassword(password);
                    found.encryptPassword();
                });
                return user.map(UserEntity::getPassword).orElse(old);
            });
        } catch (OptimisticLockingException changedMeanwhile) {
            return old;
        }
    }

    Optional<StoredPassword> stored(String account) {
        return commandExecutor.execute(engine -> StoredPassword.of(engine, account));
    }

    /** A new password ends the account's sessions, except the one in which its owner sets it. */
    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        super.saveUser(user, skipPasswordPolicy);
        Callers.session().ifPresent(session -> LoginMark.of(session)
                .filter(mark -> mark.account().equals(user.getId()))
                .ifPresent(mark -> stored(user.getId()).map(mark::with).ifPresent(renewed -> renewed.on(session))));
    }
}
