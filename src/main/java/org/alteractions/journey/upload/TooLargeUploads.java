package org.alteractions.journey.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.security.FilterOrder;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says so where an upload is beyond what the server reads at all. It stands before everything else: once the server
 * has given up on the request, the anti-forgery token in it is lost too and the answer would be a bare "forbidden".
 */
@Component
@Order(FilterOrder.UPLOADS)
class TooLargeUploads extends OncePerRequestFilter {

    private static final List<String> UPLOADS = List.of("/applications/", "/inscription", "/lien/");

    private static final Sentence TITLE = new Sentence("Fichier trop volumineux", "File too large");

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
        return UPLOADS.stream().noneMatch(path::startsWith) || request.getContentLengthLong() <= largest.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        recordRefusal(request);
        Sentence why = PdfProblem.TOO_LARGE.sentence();
        RefusedUpload.write(request, response, HttpStatus.PAYLOAD_TOO_LARGE, TITLE, new Sentence(
                why.french() + " Rien n'a été enregistré.", why.english() + " Nothing has been recorded."));
    }

    // The security log asks for the request, which Spring makes known behind this filter.
    private void recordRefusal(HttpServletRequest request) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            securityLog.record(SecurityEvent.REQUEST_REFUSED, "reason", PdfProblem.TOO_LARGE.reason());
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
