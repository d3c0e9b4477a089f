package org.alteractions.journey.mail;

import java.util.Locale;
import org.alteractions.journey.FrenchNames;

/** <code>${names.…}</code> in mails: a school or a chapter behind a preposition, in the mail's language. */
public record MailNames(Locale language) {

    /** "d'Audencia", "of Audencia". */
    public String of(String name) {
        return isFrench() ? FrenchNames.of(name) : "of " + name;
    }

    /** "à l'École centrale", "at École centrale". */
    public String at(String name) {
        return isFrench() ? FrenchNames.at(name) : "at " + name;
    }

    private boolean isFrench() {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage());
    }
}
