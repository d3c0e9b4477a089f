package org.alteractions.journey.process.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.digest.ShaHashDigest;
import org.junit.jupiter.api.Test;

/** The stored form of passwords. */
class PasswordHashesTest {

    private static final String SALT = "c2l4dGVlbiBieXRlcyEh";

    private final PasswordHashes hashes = new PasswordHashes(settings(4));

    static LoginSettings settings(int hashStrength) {
        return new LoginSettings(hashStrength, Duration.ofMinutes(10),
                new LoginSettings.Guesses(3, Duration.ofMinutes(5), Duration.ofHours(1), 60),
                Duration.ofHours(12), false);
    }

    @Test
    void newPasswordsAreHashedByBcrypt_eachDifferently_andFitTheColumn() {
        String hash = hashes.manager().encrypt("Jardins-2026!" + SALT);

        assertThat(hash).startsWith("{spring}{bcrypt-sha384}$2a$04$").hasSizeLessThan(255);
        assertThat(hashes.manager().encrypt("Jardins-2026!" + SALT)).isNotEqualTo(hash);
        assertThat(matches(hash, "Jardins-2026!")).isTrue();
        assertThat(matches(hash, "jardins-2026!")).isFalse();
        assertThat(hashes.isOld(hash)).isFalse();
    }

    @Test
    void longPasswordsCountToTheirLastLetter() {
        String sentence = "é".repeat(200);
        String hash = hashes.manager().encrypt(sentence + SALT);

        assertThat(matches(hash, sentence)).isTrue();
        assertThat(matches(hash, sentence.substring(1) + "e")).isFalse();
        assertThat(matches(hash, sentence.substring(1))).isFalse();
    }

    @Test
    void hashesOfTheEngineAreStillChecked_andOld() {
        for (String old : List.of(
                new PasswordManager(new Sha512HashDigest(), List.of()).encrypt("Jardins-2026!" + SALT),
                "{SHA}" + new ShaHashDigest().encrypt("Jardins-2026!" + SALT))) {
            assertThat(matches(old, "Jardins-2026!")).isTrue();
            assertThat(matches(old, "Jardins-2027!")).isFalse();
            assertThat(hashes.isOld(old)).isTrue();
        }
    }

    @Test
    void cheaperHashIsOldOnceTheStrengthIsRaised() {
        String cheap = hashes.manager().encrypt("Jardins-2026!");

        assertThat(new PasswordHashes(settings(5)).isOld(cheap)).isTrue();
        assertThat(new PasswordHashes(settings(4)).isOld(cheap)).isFalse();
    }

    @Test
    void nobodyAndAnAccountWithoutAPasswordFitNothing() {
        assertThat(hashes.matches(Optional.empty(), "nobody's password")).isFalse();
        assertThat(hashes.matches(Optional.of(new StoredPassword("x", null, null)), "")).isFalse();
    }

    private boolean matches(String hash, String password) {
        return hashes.matches(Optional.of(new StoredPassword("x", hash, SALT)), password);
    }
}
