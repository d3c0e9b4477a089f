package org.alteractions.journey.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.security.StaffRights;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Drops the season of a page's filter once the frame has chosen another of the reader's chapters. A season that the
 * reader may not see stays, and its page reports it as not found.
 */
@Configuration(proxyBeanMethods = false)
class SeasonOfChapter implements WebMvcConfigurer, HandlerInterceptor {

    private static final String SEASON = "saison";

    private final StaffRights rights;
    private final ChapterRepository chapters;

    SeasonOfChapter(StaffRights rights, ChapterRepository chapters) {
        this.rights = rights;
        this.chapters = chapters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String season = request.getParameter(SEASON);
        if (season == null || season.isBlank() || ChosenChapters.asked(request).isEmpty() || !isPage(request, handler)
                || !(request.getUserPrincipal() instanceof Authentication caller)
                || !isOfAnother(season, request, caller)) {
            return true;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, DroppedFilter.SEASON.address(request));
        return false;
    }

    // An export has no place for the sentence: it stays without rows.
    private static boolean isPage(HttpServletRequest request, Object handler) {
        return request.getMethod().equals("GET") && handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(StaffPage.class)
                && method.getReturnType().getParameterType() == ModelAndView.class;
    }

    private boolean isOfAnother(String season, HttpServletRequest request, Authentication caller) {
        List<ChapterId> visible = rights.caseChapters(caller);
        List<ChapterId> chosen = ChosenChapters.of(request, visible);
        Optional<ChapterId> own = chapters.all().stream()
                .filter(chapter -> chapter.code().equals(season.strip().split("-")[0]))
                .map(Chapter::id)
                .findFirst();
        return own.filter(visible::contains).isPresent() && !chosen.contains(own.get());
    }
}
