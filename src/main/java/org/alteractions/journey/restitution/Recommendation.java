package org.alteractions.journey.restitution;

/**
 * One recommendation of the team to the structure.
 *
 * @param item   from 1 to 6
 * @param reason reason for its status, recorded a year later; may be null
 * @param result effect of its implementation, recorded a year later; may be null
 */
public record Recommendation(int item, String wording, Status status, String reason, String result) {

    /** Implementation status of a recommendation. */
    public enum Status {
        RECOMMENDED("pas encore revue"),
        DONE("mise en place"),
        PARTLY("mise en place en partie"),
        PLANNED("prévue"),
        DROPPED("abandonnée");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Recommendation of(int item, String wording) {
        return new Recommendation(item, wording, Status.RECOMMENDED, null, null);
    }

    /** @param now null if no status was recorded */
    Recommendation followed(Status now, String why, String told) {
        return now == null ? this : new Recommendation(item, wording, now, why, told);
    }
}
