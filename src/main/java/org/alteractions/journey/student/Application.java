package org.alteractions.journey.student;

import org.alteractions.journey.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One student's way through one season.
 *
 * @param number      for instance NAN-2026-AUTUMN-042; the business key of its process
 * @param motivation  what the student wrote when registering; may be null
 * @param carriedOver whether selection and seminar of the season before count
 */
public record Application(
        @Id String number,
        @Version Integer version,
        Long studentId,
        String season,
        String motivation,
        boolean carriedOver,
        State state) {

    /** Where an application stands. */
    public enum State {
        REGISTERED("inscrit"),
        INVITED("convié au Café Select"),
        INTERVIEWED("entretiens passés"),
        WAITING_LIST("sur liste d'attente"),
        OFFERED("place proposée"),
        CONFIRMED("place acceptée, à former"),
        /** Selected and trained: may join a team. */
        TRAINED("formé, disponible pour une équipe"),
        IN_TEAM("dans une équipe"),
        DECLINED("non retenu"),
        OFFER_LAPSED("place déclinée ou expirée"),
        WITHDRAWN("désisté"),
        NOT_PLACED("sans équipe cette saison");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean ended() {
            return this == DECLINED || this == OFFER_LAPSED || this == WITHDRAWN || this == NOT_PLACED;
        }
    }

    /** @throws Refusal where the application has ended: nothing may change it any more */
    public Application become(State next) {
        if (state.ended()) {
            throw new Refusal("La candidature " + number + " est close : " + state.label() + ".");
        }
        return new Application(number, version, studentId, season, motivation, carriedOver, next);
    }
}
