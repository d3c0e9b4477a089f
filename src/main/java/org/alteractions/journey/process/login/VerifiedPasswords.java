package org.alteractions.journey.process.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers recently verified passwords, so that a program with HTTP Basic does not pay for bcrypt with each request.
 * It stores a keyed digest of the password and the account's stored hash, which no longer matches after the account is
 * changed or deleted. The key is in memory and new at each start.
 */
@Component
class VerifiedPasswords {

    private static final int MOST = 10_000;
    private static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Cache<String, byte[]> proofs;
    private final SecretKeySpec key;

    VerifiedPasswords(LoginSettings settings) {
        this.proofs = Caffeine.newBuilder().expireAfterWrite(settings.remembered()).maximumSize(MOST).build();
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    boolean holds(StoredPassword stored, String password) {
        byte[] proof = proofs.getIfPresent(stored.account());
        return proof != null && MessageDigest.isEqual(proof, digest(stored.hash(), password));
    }

    void add(String account, String hash, String password) {
        proofs.put(account, digest(hash, password));
    }

    private byte[] digest(String hash, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(String.valueOf(hash).getBytes(StandardCharsets.UTF_8));
            // A separator that no hash contains, so that different pairs have different input.
            mac.update((byte) 0);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
