package org.alteractions.journey.mail;

import java.util.Locale;
import java.util.Set;
import org.alteractions.journey.input.EmailAddress;

/**
 * The mailbox that receives the mails to an address: {@code ana+1@x.fr} and {@code Ana@x.fr} have the same one. Limits
 * count mailboxes, so that a person cannot get around them with more addresses. It is not an address: mails go to the
 * address as it was entered.
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
        // A name that begins with "+" keeps its tag: otherwise all such names would share an empty one.
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
