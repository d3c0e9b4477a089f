package org.alteractions.journey.mail;

import java.util.Locale;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;

/**
 * A recipient of mails.
 *
 * @param id       identifies the person in keys and logs
 * @param language French or English; readers of any other language get English mails
 */
public record Recipient(ParticipantId id, EmailAddress address, String name, Locale language) {

    public static final String STAFF = "staff";

    public static final String CHAPTER = "chapter";

    /** @param address as it is stored */
    public Recipient(ParticipantId id, String address, String name, Locale language) {
        this(id, EmailAddress.stored(address), name, language);
    }

    /** The same person with another language. */
    public Recipient reading(Locale other) {
        return new Recipient(id, address, name, other);
    }

    /** Whether this person is outside the association's staff. */
    public boolean isParticipant() {
        return !id.isOf(CHAPTER) && !id.isOf(STAFF);
    }

    /** Name after "Bonjour", with the space before it; empty for a chapter's mailbox. */
    public String greeted() {
        return id.isOf(CHAPTER) || name == null || name.isBlank() ? "" : " " + name;
    }

    /** Key to compare mailboxes: the same for two roles of one person. */
    public String mailbox() {
        return address.ascii().strip().toLowerCase(Locale.ROOT);
    }

    public String languageCode() {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? "fr" : "en";
    }
}
