package org.alteractions.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A participant without an account who opens links and fills in pages, in a browser without scripts. */
public final class Participant {

    private static final Map<String, String> SEEN = new ConcurrentSkipListMap<>();

    private final String base;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private boolean hesitates;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Participant(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Sends a header along from now on. */
    public Participant as(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** As a browser does when a cookie's time is over. */
    public void forget(String cookie) {
        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(one -> one.getName().equals(cookie))
                .forEach(one -> cookies.getCookieStore().remove(null, one));
    }

    /** A page as it came. */
    public record Page(int status, String path, Document document, java.net.http.HttpHeaders headers) {

        public String title() {
            return document.selectFirst("h1").text();
        }

        /** All of it but what its sender has just typed, and the id of their receipt. */
        public String htmlWithout(String... typed) {
            String html = document.html().replaceAll("(done|again)=[\\w-]+", "$1=");
            for (String words : typed) {
                html = html.replace(words, "");
            }
            return html;
        }

        public String text() {
            return document.selectFirst("main").text();
        }

        /** Name of the form that the page holds; empty for none. */
        String form() {
            return document.select("form[data-form]").attr("data-form");
        }

        String language() {
            return document.select("html").attr("lang");
        }

        /** What is said above the form and at its fields. */
        public List<String> problems() {
            return document.select(".problem, .alert > p").eachText();
        }

        /** What is said above the form of an answer with which nothing is wrong. */
        public List<String> notices() {
            return document.select(".notice[role=status] > p").eachText();
        }

        /** What a field holds. */
        public String value(String key) {
            Element field = document.selectFirst("[name=" + key + "]");
            if (field.attr("type").equals("radio")) {
                return document.select("[name=" + key + "][checked]").val();
            }
            return field.tagName().equals("select")
                    ? field.select("option[selected]").attr("value")
                    : field.tagName().equals("textarea") ? field.wholeText() : field.val();
        }
    }

    /** @param link as it stands in a mail, or a path */
    public Page open(String link) {
        Page page = look(link);
        String other = otherLanguage(page, link);
        if (other != null && !SEEN.containsKey(name(look(other)))) {
            throw new AssertionError("Not remembered: " + other);
        }
        return page;
    }

    /** Every page that anybody has seen in this JVM, by language, status and what it is; once each. */
    static Map<String, String> pagesSeen() {
        return SEEN;
    }

    private Page look(String link) {
        return followed(send(HttpRequest.newBuilder(address(link)).GET().build(), link));
    }

    /** The same form in the language in which nobody has seen it yet; null where both have been. */
    private static String otherLanguage(Page page, String link) {
        String form = page.form();
        String other = page.language().equals("fr") ? "en" : "fr";
        return form.isEmpty() || SEEN.containsKey(other + " 200 " + form)
                ? null
                : link.replaceAll("[?&]lang=..", "") + (link.contains("?") && !link.matches(".*\\?lang=..$") ? "&" : "?")
                        + "lang=" + other;
    }

    private static String name(Page page) {
        String what = page.form().isEmpty() ? page.title().replaceAll("[A-Z]{3}-[A-Z0-9-]+", "…") : page.form();
        return page.language() + " " + page.status() + " " + what;
    }

    /** Fills in the page's form and sends it; fields that are not named stay as they are. */
    public Page send(Page page, Map<String, ?> answers) {
        Element form = page.document().selectFirst("form");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        hidden(form).forEach(fields::put);
        form.select("input[checked], input[type=text], input[type=email], input[type=tel], input[type=date],"
                        + " textarea, select").forEach(field -> {
            if (!field.attr("name").isEmpty()) {
                fields.putIfAbsent(field.attr("name"), List.of(page.value(field.attr("name"))));
            }
        });
        answers.forEach((key, value) -> {
            assertThat(form.select("[name=" + key + "]")).as("field '%s' of %s", key, page.path()).isNotEmpty();
            fields.put(key, value instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of(value.toString()));
        });
        return meant(post(form.attr("action"), fields));
    }

    /** Whoever is asked whether it is meant says yes, unless the answers are sent by {@link #sendOnce}. */
    private Page meant(Page answered) {
        return answered.document().selectFirst("form[data-sure]") == null || hesitates
                ? answered
                : sendAgain(answered);
    }

    /** Sends the page's form and looks at what comes, also where it asks whether it is meant. */
    public Page sendOnce(Page page, Map<String, ?> answers) {
        hesitates = true;
        try {
            return send(page, answers);
        } finally {
            hesitates = false;
        }
    }

    /** Sends the page's form as it stands. */
    public Page sendAgain(Page page) {
        Element form = page.document().selectFirst("form");
        return post(form.attr("action"), hidden(form));
    }

    private static Map<String, List<String>> hidden(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(field ->
                fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>()).add(field.val()));
        return fields;
    }

    /** Sends the page's form with files, as a browser sends one that has any. @param files by field */
    public Page send(Page page, Map<String, String> answers, Map<String, Upload> files) {
        return sendTo(page.document().selectFirst("form").attr("action"), page, answers, files);
    }

    /** Presses the button that leads to the other language, on a page that is half filled in. */
    public Page switchLanguage(Page page, Map<String, String> answers, Map<String, Upload> files) {
        Element button = page.document().selectFirst("header button[name=language]");
        assertThat(page.document().getElementById(button.attr("form")).tagName()).isEqualTo("form");
        Map<String, String> fields = new LinkedHashMap<>(answers);
        fields.put(button.attr("name"), button.val());
        return sendTo(button.attr("formaction"), page, fields, files);
    }

    private Page sendTo(String action, Page page, Map<String, String> answers, Map<String, Upload> files) {
        Element form = page.document().selectFirst("form");
        Map<String, List<String>> fields = hidden(form);
        answers.forEach((key, value) -> fields.put(key, List.of(value)));
        var body = new ByteArrayOutputStream();
        fields.forEach((key, values) -> values.forEach(value -> write(body,
                "--journey\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")));
        files.forEach((key, file) -> {
            write(body, "--journey\r\nContent-Disposition: form-data; name=\"" + key + "\"; filename=\"" + file.name()
                    + "\"\r\nContent-Type: application/pdf\r\n\r\n");
            body.writeBytes(file.bytes());
            write(body, "\r\n");
        });
        write(body, "--journey--\r\n");
        return followed(send(HttpRequest.newBuilder(address(action))
                .header("Content-Type", "multipart/form-data; boundary=journey")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build(), page.path()));
    }

    /** A file as it is chosen in a browser. */
    public record Upload(String name, byte[] bytes) {}

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Page followed(Page sent) {
        return sent.status() == 303 ? open(sent.headers().firstValue("Location").orElseThrow()) : sent;
    }

    public Page post(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value ->
                        encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return followed(send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(), path));
    }

    /** The path of the link that a mail's button has, or the one in its foot. */
    public static String linkIn(TestMailbox.Mail mail) {
        return Jsoup.parse(mail.html()).selectFirst(".action a").attr("href");
    }

    public static String followLinkIn(TestMailbox.Mail mail) {
        return Jsoup.parse(mail.html()).selectFirst("footer a").attr("href");
    }

    private Page send(HttpRequest asked, String path) {
        var builder = HttpRequest.newBuilder(asked, (name, value) -> true);
        headers.forEach(builder::header);
        HttpRequest request = builder.build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            // Thymeleaf shows a message that is missing like this, and goes on.
            assertThat(answer.body()).doesNotContainPattern("\\?\\?[\\w.-]+\\?\\?");
            Page page = new Page(answer.statusCode(), path, Jsoup.parse(answer.body()), answer.headers());
            if (page.document().selectFirst("h1") != null) {
                SEEN.putIfAbsent(name(page), answer.body());
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String link) {
        return URI.create(base + link.replaceFirst("^https?://[^/]+", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
