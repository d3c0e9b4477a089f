package org.alteractions.journey.mail;

import java.util.Locale;
import java.util.Set;
import org.alteractions.journey.input.EmailAddress;

/**
 * Where the mails to an address arrive: {@code ana+1@x.fr} and {@code Ana@x.fr} are one mailbox. Limits count it, or
 * anybody would have as many as they like. It is nobody's address: mails go to what a person has written.
 */
public record Mailbox(String text) {

    private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com", "googlemail.com");

    public static Mailbox of(String address) {
        String plain = EmailAddress.stored(address).ascii().strip().toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        if (at < 0) {
            return new Mailbox(plain);
        }
        String domain = plain.substring(at + 1);
        String name = plain.substring(0, at);
        int tag = name.indexOf('+');
        // A name that begins with "+" would be left empty, and with it everybody else's of the kind.
        name = tag > 0 ? name.substring(0, tag) : name;
        return WITHOUT_DOTS.contains(domain)
                ? new Mailbox(name.replace(".", "") + "@gmail.com")
                : new Mailbox(name + "@" + domain);
    }

    @Override
    public String toString() {
        return text;
    }
}
