package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Builds responses with personal data: they are not cached, and browsers do not guess content types. */
final class GuardedResponses {

    private GuardedResponses() {}

    static Response json(Object body) {
        return guarded(Response.ok(body));
    }

    static Response json(int status, Object body) {
        return guarded(Response.status(status).entity(body));
    }

    /** Used for requests after each form, where 404 would appear as an error in the browser's console. */
    static Response nothing() {
        return guarded(Response.noContent());
    }

    static Response notFound() {
        return guarded(Response.status(Status.NOT_FOUND));
    }

    /** @param sentence for staff, in French */
    static Response refused(Status status, String sentence) {
        return guarded(Response.status(status).type(MediaType.APPLICATION_JSON)
                .entity(Map.of("type", "NotAllowed", "message", sentence)));
    }

    /** Always a download: a document opened in the same window would replace Tasklist and lose the form. */
    static Response attachment(TaskPanel.Document document) {
        return guarded(Response.ok(document.content(), document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.fileName())));
    }

    private static Response guarded(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** RFC 6266: a plain ASCII name for old clients, and the real name with accents. */
    private static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
