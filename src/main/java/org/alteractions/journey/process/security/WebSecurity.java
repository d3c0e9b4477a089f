package org.alteractions.journey.process.security;

import org.alteractions.journey.process.directory.StaffGroup;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One chain per kind of address; what no chain names needs a login. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /**
     * Ways to write text into the engine's own tables, or to end a task past its form: closed for everybody,
     * because no personal data may enter there and every answer is checked by its form.
     */
    private static final RequestMatcher PAST_THE_SEAM = RegexRequestMatcher.regexMatcher(
            ".*/task/(create|[^/]+/(comment/create|attachment/create|resolve|complete))/?(\\?.*)?");

    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http, EngineAccounts accounts, IdentityService identity) throws Exception {
        return http.securityMatcher(under("/engine-rest/**"))
                .authenticationProvider(accounts)
                .httpBasic(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new ActAsCaller(identity, accounts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(PAST_THE_SEAM).denyAll()
                        .requestMatchers(PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/engine-rest/deployment/create"))
                        .hasAnyAuthority(StaffGroup.DESIGNERS.id(), StaffGroup.ADMINISTRATORS.id())
                        .anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return http.securityMatcher(under("/camunda/**"))
                // Camunda's own filters do login, CSRF and response headers here.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(under("/camunda/api/admin/setup/**")).denyAll()
                        .requestMatchers(PAST_THE_SEAM).denyAll()
                        .anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ours(HttpSecurity http, EngineAccounts accounts) throws Exception {
        return http.authenticationProvider(accounts)
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new WebappSession(accounts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(under("/"), under("/error")).permitAll()
                        .requestMatchers(under("/actuator/health"), under("/actuator/health/**")).permitAll()
                        .requestMatchers(under("/actuator/**"))
                        .hasAnyAuthority(StaffGroup.OPERATORS.id(), StaffGroup.ADMINISTRATORS.id())
                        .anyRequest().authenticated())
                .build();
    }

    /** Whole paths: the default matcher of Spring Security sees only what its own servlet serves. */
    private static RequestMatcher under(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }
}
