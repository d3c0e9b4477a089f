package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Pages that run scripts. Where staff write at length, a script saves a draft and warns before it is lost. Scripts of
 * participants' forms warn before typed text is lost, count characters and detect files that are too large. They send
 * nothing while the server is unreachable. No other page runs a script.
 */
@Configuration(proxyBeanMethods = false)
class ScriptedPages implements WebMvcConfigurer, HandlerInterceptor {

    /** Model attribute of a participants' page that asks for input. */
    private static final String ASKS = "asks";

    static final Set<String> VIEWS = Set.of("deliberation", "team-review", "application-documents");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && page.getViewName() != null
                && (VIEWS.contains(page.getViewName()) || Boolean.TRUE.equals(page.getModel().get(ASKS)))) {
            response.setHeader(PagePolicy.HEADER, PagePolicy.SCRIPTED);
        }
    }
}
