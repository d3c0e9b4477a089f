package org.alteractions.journey.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.alteractions.journey.Sentence;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** The page, in both languages, for an upload that is refused before anybody knows which form it belongs to. */
final class RefusedUpload {

    private RefusedUpload() {}

    /** The page that the form was on, with what was kept of it before. */
    private static String form(HttpServletRequest request) {
        String query = request.getQueryString();
        return HtmlUtils.htmlEscape(request.getRequestURI() + (query == null ? "" : "?" + query), "UTF-8");
    }

    static void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Sentence title, Sentence why)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="UTF-8"><title>%1$s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="%3$s/participants/pages.css"></head>
                <body><header><div><strong>Alter'Actions</strong></div></header><main><h1>%1$s</h1><p role="alert">%2$s</p>
                <p lang="en">%4$s</p>
                <p><a href="%5$s">Revenir au formulaire</a> / <a href="%5$s" lang="en">Back to the form</a></p></main></body></html>
                """.formatted(title.french(), why.french(), request.getContextPath(), why.english(), form(request)));
    }
}
