package org.alteractions.journey.process.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Login data of a session.
 *
 * @param password digest of the stored password at the time of the login
 */
record LoginMark(String account, Instant since, String password) implements Serializable {

    private static final String ATTRIBUTE = LoginMark.class.getName();

    static LoginMark at(Instant now, StoredPassword stored) {
        return new LoginMark(stored.account(), now, digest(stored));
    }

    static Optional<LoginMark> of(HttpSession session) {
        return Optional.ofNullable((LoginMark) session.getAttribute(ATTRIBUTE));
    }

    static void remove(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    void on(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The same login after the user has changed the password. */
    LoginMark with(StoredPassword stored) {
        return new LoginMark(account, since, digest(stored));
    }

    boolean fits(StoredPassword stored) {
        return password.equals(digest(stored));
    }

    boolean isOver(Instant now, Duration longest) {
        return !now.isBefore(since.plus(longest));
    }

    private static String digest(StoredPassword stored) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest((stored.salt() + " " + stored.hash()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
