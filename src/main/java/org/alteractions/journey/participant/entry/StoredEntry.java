package org.alteractions.journey.participant.entry;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.participant.PublicEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What somebody has sent on a public page.
 *
 * @param id        set by the database
 * @param reference of the case that it has become; null before
 * @param repeated  what makes the same form that comes twice one entry
 */
record StoredEntry(
        @Id Long id,
        @Version Integer version,
        @Embedded.Empty Page page,
        @Embedded.Empty Form form,
        Instant sentAt,
        CaseReference reference,
        @Embedded.Nullable Repeated repeated) {

    static final String PEOPLE = "entry";

    /**
     * The page on which it was sent.
     *
     * @param kind     name of the {@link PublicEntry}
     * @param language in which the page was read
     */
    record Page(String kind, ChapterId chapter, String language) {}

    /**
     * What was sent, until it is confirmed.
     *
     * @param address to be confirmed; null once it is
     * @param answers as JSON; null once they are confirmed, or corrected by another entry
     */
    record Form(String address, String answers) {}

    /**
     * @param digest   of the content, for a day; null afterwards, and of what was corrected
     * @param mails    that have asked to confirm it
     * @param mailedAt when the last one was written
     */
    record Repeated(String digest, int mails, Instant mailedAt) {}

    static StoredEntry of(Page page, Form form, int mails, String digest, Instant now) {
        return new StoredEntry(null, null, page, form, now, null, new Repeated(digest, mails, now));
    }

    Instant mailedAt() {
        return repeated == null || repeated.mailedAt() == null ? sentAt : repeated.mailedAt();
    }

    StoredEntry mailedAgain(Instant now) {
        return new StoredEntry(id, version, page, form, sentAt, reference,
                new Repeated(repeated.digest(), repeated.mails() + 1, now));
    }

    String participant() {
        return PEOPLE + "-" + id;
    }

    /** By which a form knows the entry that it corrects. */
    String number() {
        return id.toString();
    }

    /** The address stays, for its mail counts among those that the mailbox gets in a day. */
    StoredEntry replaced() {
        return new StoredEntry(id, version, page, new Form(form.address(), null), sentAt, reference,
                new Repeated(null, repeated == null ? 1 : repeated.mails(), mailedAt()));
    }

    /** Its sender has corrected it, and sent it again. */
    boolean isReplaced() {
        return !isConfirmed() && form.answers() == null;
    }

    boolean isConfirmed() {
        return reference != null;
    }

    StoredEntry confirmed(String as) {
        return new StoredEntry(id, version, page, new Form(null, null), sentAt, CaseReference.of(as), repeated);
    }

    String kind() {
        return page.kind();
    }

    ChapterId chapter() {
        return page.chapter();
    }

    String language() {
        return page.language();
    }

    String address() {
        return form.address();
    }

    String answers() {
        return form.answers();
    }
}
