package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.alteractions.journey.Sentence;
import org.springframework.http.MediaType;

/**
 * A page in both languages without a template, for requests that are refused before their page or their caller is
 * known.
 */
public final class BriefPage {

    private BriefPage() {}

    /**
     * With links to continue.
     *
     * @param why fixed words, without any data of the request
     */
    public static String of(Sentence title, Sentence why) {
        return of(title, why, """
                <p><a href="/mes-liens?lang=fr">Recevoir mes liens</a> / \
                <a href="/mes-liens?lang=en" lang="en">Get my links</a></p>
                <p><a href="/">Espace de l'équipe</a> / <a href="/" lang="en">For staff</a></p>""");
    }

    private static String of(Sentence title, Sentence why, String ways) {
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                  <meta charset="UTF-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%1$s – Alter'Actions</title>
                  <link rel="icon" type="image/svg+xml" href="/participants/icon.svg">
                  <link rel="stylesheet" href="/participants/pages.css">
                </head>
                <body>
                <header><div><strong>Alter'Actions</strong></div></header>
                <main>
                <h1>%1$s</h1>
                <p role="alert">%2$s</p>
                <div lang="en"><h2>%3$s</h2>
                <p>%4$s</p></div>
                %5$s
                </main>
                </body>
                </html>
                """.formatted(title.french(), why.french(), title.english(), why.english(), ways);
    }

    public static void write(HttpServletResponse response, Sentence title, Sentence why) throws IOException {
        write(response, of(title, why));
    }

    /**
     * With one link back to a form.
     *
     * @param address of this application, escaped for an attribute
     */
    public static void write(HttpServletResponse response, Sentence title, Sentence why, String address)
            throws IOException {
        write(response, of(title, why, """
                <p><a href="%1$s">Revenir au formulaire</a> / <a href="%1$s" lang="en">Back to the form</a></p>"""
                .formatted(address)));
    }

    private static void write(HttpServletResponse response, String page) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page);
    }
}
