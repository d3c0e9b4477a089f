package org.alteractions.journey.participant.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.alteractions.journey.participant.link.OneClickOptOutController;
import org.alteractions.journey.participant.page.PublicLimits;
import org.alteractions.journey.participant.page.PublicLimitsFilter;
import org.alteractions.journey.participant.page.RefusedPost;
import org.alteractions.journey.participant.page.RefusedPosts;
import org.alteractions.journey.security.ParticipantPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Security of the pages without login: no session, a CSRF token in every form, no indexing by search engines. */
@Configuration(proxyBeanMethods = false)
class ParticipantSecurity {

    /** Precedes the filter chain that requires a login. */
    @Bean
    @Order(3)
    SecurityFilterChain participants(HttpSecurity http, PublicLimits limits) throws Exception {
        CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName("PARTICIPANT-TOKEN");
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax").maxAge(Duration.ofDays(1)));
        return http.securityMatcher(ParticipantPaths.MATCHER)
                .csrf(csrf -> csrf.csrfTokenRepository(new RenewedTokens(cookies))
                        .ignoringRequestMatchers(OneClickOptOutController.MATCHER))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.addHeaderWriter(
                        new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, reason) ->
                        RefusedPosts.answer(RefusedPost.STALE, request, response)))
                .addFilterBefore(new PublicLimitsFilter(limits), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    static boolean isForParticipants(HttpServletRequest request) {
        return ParticipantPaths.MATCHER.matches(request);
    }
}
