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
 * The pages on which staff write at length run a script that keeps it as a draft and asks before it is lost.
 * Participants' forms run small ones: they ask before something typed is left, count letters, say when a file is too
 * large, and send nothing while the server is away. No other page of ours runs any.
 */
@Configuration(proxyBeanMethods = false)
class ScriptedPages implements WebMvcConfigurer, HandlerInterceptor {

    /** In the model of a participants' page that asks something. */
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
