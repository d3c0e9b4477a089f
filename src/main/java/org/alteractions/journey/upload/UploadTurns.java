package org.alteractions.journey.upload;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.security.BriefPage;
import org.alteractions.journey.security.ParticipantPaths;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.WebUtils;

/**
 * Limits the number of requests with files that are handled at the same time. A turn begins before a file is read into
 * memory and before a database connection is taken, and ends with the answer. Until then the files are on the disk.
 */
@Component
class UploadTurns implements HandlerInterceptor {

    private static final String TURN = UploadTurns.class.getName();
    private static final String IN_A_MINUTE = "60";
    private static final Sentence TITLE = new Sentence("Un instant, s'il vous plaît", "One moment, please");
    private static final Sentence BUSY = new Sentence(
            "Plusieurs fichiers sont vérifiés en ce moment. Revenez à la page précédente et renvoyez le vôtre dans une"
                    + " minute. Rien n'a été enregistré.",
            "Several files are being checked right now. Go back to the page before and send yours again in a minute."
                    + " Nothing has been recorded.");

    private final UploadSettings settings;
    private final SecurityLog securityLog;
    private final Semaphore turns;

    UploadTurns(UploadSettings settings, SecurityLog securityLog) {
        this.settings = settings;
        this.securityLog = securityLog;
        this.turns = new Semaphore(settings.atOnce(), true);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!bringsFiles(request)) {
            return true;
        }
        if (takeTurn()) {
            request.setAttribute(TURN, request.getDispatcherType());
            return true;
        }
        securityLog.record(SecurityEvent.REQUEST_REFUSED, "reason", "uploads-busy");
        if (ParticipantPaths.MATCHER.matches(request)) {
            BusyUploads.mark(request);
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, IN_A_MINUTE);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        BriefPage.write(response, TITLE, BUSY, HtmlUtils.htmlEscape(OversizedUploads.page(request), "UTF-8"));
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        if (request.getDispatcherType() == request.getAttribute(TURN)) {
            request.removeAttribute(TURN);
            turns.release();
        }
    }

    // A filter may forward a form to its page: a later forward belongs to a request that has its turn, and an error
    // page to one that has had it.
    private static boolean isToBeRead(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR && request.getAttribute(TURN) == null;
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        MultipartHttpServletRequest sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return sent != null
                && isToBeRead(request)
                && sent.getMultiFileMap().values().stream().flatMap(List::stream)
                        .anyMatch(file -> !file.isEmpty());
    }

    private boolean takeTurn() {
        try {
            return turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
