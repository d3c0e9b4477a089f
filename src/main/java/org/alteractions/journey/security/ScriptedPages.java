package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Participants' pages that run scripts. Scripts of their forms warn before typed text is lost, count characters and
 * detect files that are too large. They send nothing while the server is unreachable. The other pages of participants
 * run no script.
 */
@Configuration(proxyBeanMethods = false)
class ScriptedPages implements WebMvcConfigurer, HandlerInterceptor {

    /** Model attribute of a participants' page that asks for input. */
    private static final String ASKS = "asks";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && Boolean.TRUE.equals(page.getModel().get(ASKS))) {
            PagePolicy.allowScripts(response);
        }
    }
}
