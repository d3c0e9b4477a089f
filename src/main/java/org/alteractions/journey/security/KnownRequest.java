package org.alteractions.journey.security;

import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/**
 * Makes the request known to its thread before any other filter looks at it: logins, limits and the security log ask for
 * its network. Jersey's auto-configuration would bring this filter too, but behind Spring Security.
 */
@Configuration(proxyBeanMethods = false)
class KnownRequest {

    @Bean
    RequestContextFilter requestContextFilter() {
        OrderedRequestContextFilter filter = new OrderedRequestContextFilter();
        filter.setOrder(FilterOrder.REQUEST);
        return filter;
    }
}
