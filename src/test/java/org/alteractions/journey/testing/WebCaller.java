package org.alteractions.journey.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** An HTTP client from outside: a stranger, a program with HTTP Basic, or a browser logged in to a webapp. */
public final class WebCaller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));

    private boolean sendsToken = true;

    private WebCaller(String base) {
        this.base = base;
    }

    /** What came back. */
    public record Answer(int status, String body, HttpHeaders headers) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    public static WebCaller stranger(int port) {
        return new WebCaller("http://localhost:" + port);
    }

    /** With HTTP Basic; the password is the account's name. */
    public static WebCaller program(int port, String account) {
        return program("http://localhost:" + port, account, account);
    }

    public static WebCaller program(String base, String account, String password) {
        WebCaller caller = new WebCaller(base);
        String credentials = account + ":" + password;
        caller.headers.put("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        return caller;
    }

    /** With a session of a web application ("tasklist", "cockpit"…), got as its login page gets it. */
    public static WebCaller browser(int port, String account, String app) {
        WebCaller caller = stranger(port);
        Answer login = caller.logIn(account, account, app);
        if (login.status() != 200) {
            throw new IllegalStateException("Login of " + account + " to " + app + " answered " + login);
        }
        return caller;
    }

    /** Sends the login page of a web application. */
    public Answer logIn(String account, String password, String app) {
        get("/camunda/app/" + app + "/default/");
        Answer login = send("POST", "/camunda/api/admin/auth/user/default/login/" + app,
                "application/x-www-form-urlencoded", "username=" + encoded(account) + "&password=" + encoded(password));
        // The session is a new one from here on, and so is its token.
        get("/camunda/app/" + app + "/default/");
        return login;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** @param content written as JSON; null for none */
    public Answer post(String path, Object content) {
        return json("POST", path, content);
    }

    public Answer put(String path, Object content) {
        return json("PUT", path, content);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    public Answer json(String method, String path, Object content) {
        try {
            return send(method, path, "application/json", content == null ? null : JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A deployment of one file, as the Modeler sends it. */
    public Answer deploy(String path, String file, String content) {
        String part = "--journey\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        return send("POST", path, "multipart/form-data; boundary=journey",
                part.formatted("deployment-name", "", "test")
                        + part.formatted("data", "; filename=\"" + file + "\"", content)
                        + "--journey--\r\n");
    }

    public Answer send(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> sendsToken && cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a foreign page makes a browser send: with the session, without what only our own pages can read. */
    public WebCaller withoutToken() {
        sendsToken = false;
        return this;
    }

    public WebCaller with(String header, String value) {
        headers.put(header, value);
        return this;
    }
}
