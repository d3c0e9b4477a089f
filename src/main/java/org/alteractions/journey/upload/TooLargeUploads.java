package org.alteractions.journey.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alteractions.journey.security.FilterOrder;
import org.alteractions.journey.security.ParticipantPaths;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects uploads above the server's size limit and redirects to the form's page, which shows the reason. It runs
 * early: once the server has given up on the request, its anti-forgery token is lost too, and the answer would be a
 * bare "forbidden". Any smaller file that is too large is refused by the page itself, at its field.
 */
@Component
@Order(FilterOrder.UPLOADS)
class TooLargeUploads extends OncePerRequestFilter {

    private static final String OF_STAFF = "/applications/";

    private final DataSize largest;
    private final SecurityLog securityLog;

    TooLargeUploads(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest, SecurityLog securityLog) {
        this.largest = largest;
        this.securityLog = securityLog;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean upload = path.startsWith(OF_STAFF) || ParticipantPaths.matches(path);
        return !upload || request.getContentLengthLong() <= largest.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        recordRefusal(request);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, OversizedUploads.refused(request));
    }

    // The security log reads the current request.
    private void recordRefusal(HttpServletRequest request) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            securityLog.record(SecurityEvent.REQUEST_REFUSED, "reason", UploadRefusal.TOO_LARGE.reason());
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
