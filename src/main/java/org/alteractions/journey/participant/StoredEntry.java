package org.alteractions.journey.participant;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What somebody has sent on a public page.
 *
 * @param id        set by the database
 * @param kind      name of the {@link PublicEntry}
 * @param address   to be confirmed; null once it is, as are the answers
 * @param answers   as JSON
 * @param reference of the case that it has become; null before
 */
record StoredEntry(
        @Id Long id,
        @Version Integer version,
        String kind,
        String chapter,
        String language,
        String address,
        String answers,
        Instant sentAt,
        String reference) {

    static final String PEOPLE = "entry";

    String participant() {
        return PEOPLE + "-" + id;
    }

    boolean isConfirmed() {
        return reference != null;
    }

    StoredEntry confirmed(String as) {
        return new StoredEntry(id, version, kind, chapter, language, null, null, sentAt, as);
    }
}
