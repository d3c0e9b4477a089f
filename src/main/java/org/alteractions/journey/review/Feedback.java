package org.alteractions.journey.review;

import java.time.Instant;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Feedback of a member of a mission.
 *
 * @param party      "structure", "coach", or a student as "student-12"
 * @param recordedBy staff account or participant's number
 */
record Feedback(
        @Id Long id,
        @Version Integer version,
        DossierReference dossier,
        String party,
        @Embedded.Empty Opinion opinion,
        Instant givenAt,
        String recordedBy) {

    /** Rating of the mission. */
    enum Rating {
        VERY_GOOD("très bien"),
        GOOD("bien"),
        MIXED("moyennement"),
        BAD("mal"),
        VERY_BAD("très mal");

        private final String label;

        Rating(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whether the member would recommend the programme. */
    enum Recommends {
        YES("oui"),
        PERHAPS("peut-être"),
        NO("non");

        private final String label;

        Recommends(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * Content of the feedback.
     *
     * @param recommends whether the member would recommend the programme to others
     * @param liked      may be null
     * @param improve    what should be done differently; may be null
     */
    record Opinion(Rating rating, Recommends recommends, String liked, String improve) {}

    static Feedback of(DossierReference dossier, String party, Opinion told, Instant now, String author) {
        return new Feedback(null, null, dossier, party, told, now, author);
    }

    Feedback replacedBy(Opinion told, Instant now, String author) {
        return new Feedback(id, version, dossier, party, told, now, author);
    }

    Rating rating() {
        return opinion.rating();
    }

    Recommends recommends() {
        return opinion.recommends();
    }

    String liked() {
        return opinion.liked();
    }

    String improve() {
        return opinion.improve();
    }
}
