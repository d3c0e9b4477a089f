package org.alteractions.journey.process.security;

import jakarta.servlet.DispatcherType;
import org.alteractions.journey.process.directory.StaffGroup;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One security chain per kind of address. All other addresses require a login. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain rest(
            HttpSecurity http, EngineAccounts accounts, IdentityService identity, EngineGate gate, LoginAnswer login)
            throws Exception {
        return http.securityMatcher(under("/engine-rest/**"))
                .authenticationManager(alone(accounts))
                .httpBasic(basic -> basic.authenticationEntryPoint(login))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(new EngineGateFilter(gate), AuthorizationFilter.class)
                .addFilterAfter(new ActAsCaller(identity, accounts), EngineGateFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webappsRest(HttpSecurity http, EngineAccounts accounts, EngineGate gate) throws Exception {
        return camundasOwn(http.securityMatcher(under("/camunda/api/engine/**")))
                .addFilterBefore(new WebappSession(accounts), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new EngineGateFilter(gate), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return camundasOwn(http.securityMatcher(under("/camunda/**")))
                .authorizeHttpRequests(requests -> requests
                        // The first administrator comes from the configuration and never over HTTP.
                        .requestMatchers(under("/camunda/api/admin/setup/**"), under("/camunda/app/admin/*/setup/**"))
                        .denyAll()
                        .anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain ours(HttpSecurity http, EngineAccounts accounts, LoginAnswer login) throws Exception {
        return http.authenticationManager(alone(accounts))
                .httpBasic(basic -> basic.authenticationEntryPoint(login))
                .sessionManagement(WebSecurity::camundasSession)
                // Spring Security would create a new CSRF token with every request, because it takes each one for a
                // login; only the last opened tab could send forms.
                .csrf(csrf -> csrf.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .addFilterBefore(new WebappSession(accounts), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        // The vendor's pages, which the container would serve from its jars.
                        .requestMatchers(under("/camunda-welcome/**"), under("/webjars/**")).denyAll()
                        // Static files, including those of the error page; the pages have other addresses.
                        .requestMatchers(under("/"), under("/staff/*.css"), under("/staff/*.js")).permitAll()
                        // Calendar programs cannot log in; the token in the address is checked by the feed itself.
                        .requestMatchers(under("/calendrier/flux/*")).permitAll()
                        .requestMatchers(under("/actuator/health"), under("/actuator/health/**")).permitAll()
                        // Lists every library with its version.
                        .requestMatchers(under("/actuator/sbom"), under("/actuator/sbom/**"))
                        .hasAuthority(StaffGroup.ADMINISTRATORS.id())
                        .requestMatchers(under("/actuator/**"))
                        .hasAnyAuthority(StaffGroup.OPERATORS.id(), StaffGroup.ADMINISTRATORS.id())
                        .anyRequest().authenticated())
                .build();
    }

    /** Has no parent: the application's global manager would check each wrong password a second time. */
    private static AuthenticationManager alone(EngineAccounts accounts) {
        return new ProviderManager(accounts);
    }

    /** Camunda's own filters handle login, CSRF and all other response headers here. */
    private static HttpSecurity camundasOwn(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                // Otherwise browsers keep using scripts of the previous release.
                .headers(headers -> headers.defaultsDisabled()
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache")))
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(WebSecurity::camundasSession);
    }

    /**
     * Camunda owns the session and renews it at login. Spring Security would renew it again at every request, and
     * parallel requests of a page would lose their login.
     */
    private static void camundasSession(SessionManagementConfigurer<HttpSecurity> session) {
        session.sessionCreationPolicy(SessionCreationPolicy.STATELESS).sessionFixation(fixation -> fixation.none());
    }

    /** Matches whole paths: Spring Security's default matcher sees only addresses of its own servlet. */
    private static RequestMatcher under(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }
}
