package org.alteractions.journey.process.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes Spring Security's hashes available to the engine as one algorithm: {@code {spring}{bcrypt-sha384}$2a$11$…}. The
 * engine's own hashes (one round of SHA-1 or SHA-512) are still accepted.
 */
@Component
class PasswordHashes implements PasswordEncryptor {

    private static final String ALGORITHM = "spring";
    private static final String PREFIX = "{" + ALGORITHM + "}";
    private static final String NEWEST = "bcrypt-sha384";

    private final PasswordEncoder encoder;
    private final PasswordManager manager;
    private volatile String nobodys;

    PasswordHashes(LoginSettings settings) {
        this.encoder = new DelegatingPasswordEncoder(
                NEWEST, Map.of(NEWEST, new PrehashedBcrypt(settings.hashStrength())));
        this.manager = new PasswordManager(this, List.of());
    }

    /** Manager for the engine, so that it writes all passwords with this algorithm. */
    PasswordManager manager() {
        return manager;
    }

    /** Takes the same time whether or not the account exists, has a password or has an old hash. */
    boolean matches(Optional<StoredPassword> stored, String password) {
        String costly = nobodys();
        if (stored.isEmpty() || stored.get().hash() == null) {
            encoder.matches(password, costly);
            return false;
        }
        boolean right = manager.check(
                EncryptionUtil.saltPassword(password, stored.get().salt()), stored.get().hash());
        if (!right && !stored.get().hash().startsWith(PREFIX)) {
            encoder.matches(password, costly);
        }
        return right;
    }

    /** Whether the hash has an older algorithm or a lower strength than configured. */
    boolean isOld(String hash) {
        return !hash.startsWith(PREFIX) || encoder.upgradeEncoding(hash.substring(PREFIX.length()));
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = encoder.encode("nobody's password");
        }
        return nobodys;
    }

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return ALGORITHM;
    }
}
