package org.alteractions.journey.mission.pulse;

import java.time.Instant;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Answer of a member of a mission to the pulse check.
 *
 * @param pulse      number of the round
 * @param party      "structure", "coach", or a student as "student-12"
 * @param recordedBy staff account or participant's number
 */
record PulseAnswer(
        @Id Long id,
        @Version Integer version,
        DossierReference dossier,
        int pulse,
        String party,
        @Embedded.Empty News news,
        Instant answeredAt,
        String recordedBy) {

    /** How the member is doing. */
    enum Mood {
        VERY_GOOD("très bien"),
        GOOD("bien"),
        MIXED("moyennement"),
        BAD("mal"),
        VERY_BAD("très mal");

        private final String label;

        Mood(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whether the member has what they need. */
    enum Equipped {
        YES("oui"),
        PARTLY("en partie"),
        NO("non");

        private final String label;

        Equipped(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * Content of an answer.
     *
     * @param equipped whether the member has what they need
     * @param worry    may be null
     */
    record News(Mood mood, Equipped equipped, String worry) {}

    static PulseAnswer of(DossierReference dossier, int pulse, String party, News news, Instant now, String author) {
        return new PulseAnswer(null, null, dossier, pulse, party, news, now, author);
    }

    PulseAnswer replacedBy(News told, Instant now, String author) {
        return new PulseAnswer(id, version, dossier, pulse, party, told, now, author);
    }

    Mood mood() {
        return news.mood();
    }

    Equipped equipped() {
        return news.equipped();
    }

    String worry() {
        return news.worry();
    }
}
