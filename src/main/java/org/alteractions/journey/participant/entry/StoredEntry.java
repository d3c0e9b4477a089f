package org.alteractions.journey.participant.entry;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.participant.PublicEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * An entry sent on a public page.
 *
 * @param id        set by the database
 * @param reference of the case that it has become; null before
 * @param repeated  data that detects the same entry sent twice
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
     * The page on which the entry was sent.
     *
     * @param kind     name of the {@link PublicEntry}
     * @param language language of the page
     */
    record Page(String kind, ChapterId chapter, String language) {}

    /**
     * Content of the entry until it is confirmed.
     *
     * @param address to be confirmed; null afterwards
     * @param answers as JSON; null once they are confirmed or another entry corrects them
     */
    record Form(String address, String answers) {}

    /**
     * @param digest   of the content; null after a day, or if the entry was corrected
     * @param mails    number of confirmation mails so far
     * @param mailedAt time of the last mail
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

    ParticipantId participant() {
        return ParticipantId.of(PEOPLE, id);
    }

    /** Identifies the entry in the form that corrects it. */
    String number() {
        return id.toString();
    }

    /** Keeps the address, because its mail counts towards the mailbox's daily limit. */
    StoredEntry replaced() {
        return new StoredEntry(id, version, page, new Form(form.address(), null), sentAt, reference,
                new Repeated(null, repeated == null ? 1 : repeated.mails(), mailedAt()));
    }

    /** Whether its sender has corrected it and sent it again. */
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
