package org.alteractions.journey.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alteractions.journey.security.PagePolicy;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds the frame to the pages of controllers with {@link StaffPage}; downloads and redirects need none. */
@Configuration(proxyBeanMethods = false)
class StaffFrameInterceptor implements WebMvcConfigurer, HandlerInterceptor {

    private final StaffFrames frames;

    StaffFrameInterceptor(StaffFrames frames) {
        this.frames = frames;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        StaffErrors.remember(request);
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")
                && handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(StaffPage.class)
                && request.getUserPrincipal() instanceof Authentication caller) {
            page.addObject("frame", frames.of(request, caller));
            page.addObject("scripted", PagePolicy.allowScripts(response));
        }
    }
}
