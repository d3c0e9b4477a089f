package org.alteractions.journey.process.security;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alteractions.journey.process.login.LoginThrottled;
import org.alteractions.journey.process.login.StaffLogins;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Authenticates staff accounts of the engine; their groups are the authorities. */
@Component
class EngineAccounts implements AuthenticationProvider {

    /** The engine refuses lists without a limit during a request. An account has a few groups and chapters. */
    private static final int MOST = 1000;

    private final IdentityService identity;
    private final StaffLogins logins;

    EngineAccounts(IdentityService identity, StaffLogins logins) {
        this.identity = identity;
        this.logins = logins;
    }

    /** Thrown when the limits forbid the password check for now. */
    static final class Throttled extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final long seconds;

        Throttled(LoginThrottled refused) {
            super(refused.sentence(), refused);
            this.seconds = refused.seconds();
        }

        long seconds() {
            return seconds;
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        Object password = attempt.getCredentials();
        try {
            if (password == null || !logins.byPassword(account, password.toString())) {
                throw new BadCredentialsException("Unknown account or wrong password");
            }
        } catch (LoginThrottled refused) {
            throw new Throttled(refused);
        }
        return authenticated(account);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    Authentication authenticated(String account) {
        List<SimpleGrantedAuthority> authorities =
                groups(account).stream().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
    }

    /** Runs a query with the rights of an account. */
    <T> T as(String account, Supplier<T> question) {
        return as(account, groups(account), question);
    }

    /** Runs a query with the rights of some groups of an account. */
    <T> T as(String account, List<String> groups, Supplier<T> question) {
        identity.setAuthentication(account, groups, tenants(account));
        try {
            return question.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Empty outside a request of Tasklist or Cockpit. */
    Optional<Authentication> current() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .filter(known -> known.getUserId() != null)
                .map(known -> UsernamePasswordAuthenticationToken.authenticated(known.getUserId(), null,
                        known.getGroupIds().stream().map(SimpleGrantedAuthority::new).toList()));
    }

    List<String> groups(String account) {
        return identity.createGroupQuery().groupMember(account).listPage(0, MOST).stream().map(Group::getId).toList();
    }

    List<String> tenants(String account) {
        return identity.createTenantQuery()
                .userMember(account)
                .includingGroupsOfUser(true)
                .listPage(0, MOST)
                .stream()
                .map(Tenant::getId)
                .toList();
    }
}
