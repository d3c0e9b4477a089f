package org.alteractions.journey.participant.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.util.function.SingletonSupplier;

/** CSRF tokens whose lifetime is renewed each time a page with a form is drawn. */
final class RenewedTokens implements CsrfTokenRepository {

    private final CsrfTokenRepository tokens;

    RenewedTokens(CsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public DeferredCsrfToken loadDeferredToken(HttpServletRequest request, HttpServletResponse response) {
        return new Renewed(request, response);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return tokens.generateToken(request);
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        tokens.saveToken(token, request, response);
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return tokens.loadToken(request);
    }

    private final class Renewed implements DeferredCsrfToken {

        private final SingletonSupplier<CsrfToken> token;
        private boolean generated;

        Renewed(HttpServletRequest request, HttpServletResponse response) {
            token = SingletonSupplier.of(() -> {
                CsrfToken sent = loadToken(request);
                generated = sent == null;
                CsrfToken used = generated ? generateToken(request) : sent;
                saveToken(used, request, response);
                return used;
            });
        }

        @Override
        public CsrfToken get() {
            return token.get();
        }

        @Override
        public boolean isGenerated() {
            token.get();
            return generated;
        }
    }
}
