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
 * Spring Security's hashes as one algorithm of the engine: {@code {spring}{bcrypt-sha384}$2a$11$…}. The engine's own
 * hashes (one round of SHA-1 or SHA-512) are still checked.
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

    /** For the engine, so that all its passwords are written this way. */
    PasswordManager manager() {
        return manager;
    }

    /** Costs the same whether the account exists, has a password or has an old hash. */
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

    /** Whether a hash is of an older kind or cheaper than today's. */
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
