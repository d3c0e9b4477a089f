package org.alteractions.journey.participant.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alteractions.journey.security.RedrawnForms;
import org.alteractions.journey.upload.OversizedUploads;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds to every participant page its full address, for the link to the other language, and the notice of an upload that
 * was too large.
 */
@Configuration(proxyBeanMethods = false)
class PageFrame implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || !page.getViewName().startsWith("participant/")) {
            return;
        }
        if (page.getModel().get("address") instanceof String address) {
            String query = PageQuery.of(request, PageQuery.OF_A_LINK);
            String path = address.replaceFirst("\\?.*", "");
            page.addObject("here", query.isEmpty() ? path : path + "?" + query);
        }
        if (page.getViewName().equals("participant/form") && OversizedUploads.isShownOn(request)) {
            RedrawnForms.drawn(request);
            page.addObject("oversized", true);
            page.setStatus(HttpStatus.PAYLOAD_TOO_LARGE);
        }
    }
}
