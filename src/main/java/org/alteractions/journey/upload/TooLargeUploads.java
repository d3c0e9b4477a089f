package org.alteractions.journey.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alteractions.journey.Sentence;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says so where an upload is beyond what the server reads at all. It stands before everything else: once the server
 * has given up on the request, the anti-forgery token in it is lost too and the answer would be a bare "forbidden".
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeUploads extends OncePerRequestFilter {

    private static final List<String> UPLOADS = List.of("/applications/", "/inscription", "/lien/");

    private final DataSize largest;

    TooLargeUploads(@Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        this.largest = largest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return UPLOADS.stream().noneMatch(path::startsWith) || request.getContentLengthLong() <= largest.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        Sentence sentence = CheckedPdf.tooLarge().sentence();
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="UTF-8"><title>Fichier trop volumineux</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="%s/participants/pages.css"></head>
                <body><header><div><strong>Alter'Actions</strong></div></header><main><h1>Fichier trop volumineux</h1><p role="alert">%s</p>
                <p>Revenez à la page précédente pour choisir un autre fichier.</p>
                <p lang="en">%s Go back to choose another file.</p></main></body></html>
                """.formatted(request.getContextPath(), sentence.french(), sentence.english()));
    }
}
