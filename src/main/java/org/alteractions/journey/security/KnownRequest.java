package org.alteractions.journey.security;

import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/**
 * Binds the request to its thread before any other filter, because logins, limits and the security log need its
 * network. Jersey's auto-configuration would add this filter too, but after Spring Security.
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
