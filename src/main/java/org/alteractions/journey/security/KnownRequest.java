package org.alteractions.journey.security;

import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/**
 * Makes the request known to its thread before any login or gate looks at it, so that the security log can say which
 * network it comes from. Jersey's auto-configuration would bring this filter too, but behind Spring Security.
 */
@Configuration(proxyBeanMethods = false)
class KnownRequest {

    @Bean
    RequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }
}
