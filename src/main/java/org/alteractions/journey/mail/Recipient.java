package org.alteractions.journey.mail;

import java.util.Locale;
import org.alteractions.journey.input.EmailAddress;

/**
 * A recipient of mails.
 *
 * @param id       participant number, for instance "structure-12": identifies the person in keys and logs
 * @param language French or English; readers of any other language get English mails
 */
public record Recipient(String id, EmailAddress address, String name, Locale language) {

    public static final String STAFF = "staff-";

    private static final String CHAPTER = "chapter-";

    /** @param address as it is stored */
    public Recipient(String id, String address, String name, Locale language) {
        this(id, EmailAddress.stored(address), name, language);
    }

    /** The same person with another language. */
    public Recipient reading(Locale other) {
        return new Recipient(id, address, name, other);
    }

    /** Whether this person is outside the association's staff. */
    public boolean isParticipant() {
        return !id.startsWith(CHAPTER) && !id.startsWith(STAFF);
    }

    /** Name after "Bonjour", with the space before it; empty for a chapter's mailbox. */
    public String greeted() {
        return id.startsWith(CHAPTER) || name == null || name.isBlank() ? "" : " " + name;
    }

    /** Key to compare mailboxes: the same for two roles of one person. */
    public String mailbox() {
        return address.ascii().strip().toLowerCase(Locale.ROOT);
    }

    public String languageCode() {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? "fr" : "en";
    }
}
