package org.alteractions.journey.browser;

import java.util.List;
import java.util.Locale;

/**
 * A participant with a telephone in one language, and the texts that every page has in it. The texts are repeated here,
 * because a page falls back to French if an English text is missing.
 */
enum Reader {
    FRENCH(Locale.FRANCE, "Envoyer", " (facultatif)",
            " (obligatoire avec la réponse «\u00a0%s\u00a0»)", "Choisissez dans la liste", "Merci, c'est enregistré",
            "Vérifiez votre boîte aux lettres"),
    ENGLISH(Locale.UK, "Send", " (optional)",
            " (required with the answer “%s”)", "Choose from the list", "Thank you, this is recorded",
            "Check your mailbox");

    private final Locale locale;
    private final String send;
    private final String optional;
    private final String needed;
    private final String choose;
    private final String thanks;
    private final String mailIsComing;

    Reader(Locale locale, String send, String optional, String needed, String choose, String thanks, String mailIsComing) {
        this.locale = locale;
        this.send = send;
        this.optional = optional;
        this.needed = needed;
        this.choose = choose;
        this.thanks = thanks;
        this.mailIsComing = mailIsComing;
    }

    Locale locale() {
        return locale;
    }

    String language() {
        return locale.getLanguage();
    }

    /** The words on the button below a form. */
    String send() {
        return send;
    }

    /** What stands behind a question that nobody has to answer. */
    String optional() {
        return optional;
    }

    /** What stands behind a question that a certain answer to another one, or one of several, makes a required one. */
    String needed(List<String> answers) {
        return needed.formatted(String.join(locale.equals(Locale.UK) ? "” or “" : " » ou « ", answers));
    }

    /** What a list shows before anything is chosen in it. */
    String choose() {
        return choose;
    }

    /** Heading of the page that follows an answer. */
    String thanks() {
        return thanks;
    }

    /** Heading of the page that follows where the answer goes to a mailbox. */
    String mailIsComing() {
        return mailIsComing;
    }
}
