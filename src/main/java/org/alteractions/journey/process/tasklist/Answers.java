package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The answers are about people: no cache may keep them, and no browser may guess what a document is and run it. */
final class Answers {

    private Answers() {}

    static Response json(Object body) {
        return guarded(Response.ok(body));
    }

    static Response json(int status, Object body) {
        return guarded(Response.status(status).entity(body));
    }

    static Response notFound() {
        return guarded(Response.status(Status.NOT_FOUND));
    }

    /** Always a download: a document opened in place would replace Tasklist and lose the form being filled in. */
    static Response attachment(TaskPanel.Document document) {
        return guarded(Response.ok(document.content(), document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.fileName())));
    }

    private static Response guarded(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** RFC 6266: a plain name for old readers, and the real one, accents included. */
    private static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
