package org.alteractions.journey.student;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One student's application to one season.
 *
 * @param number for instance NAN-2026-AUTUMN-042; the business key of its process
 * @param reason why the chapter closed it, shown to the student; null otherwise
 */
public record Application(
        @Id ApplicationNumber number,
        @Version Integer version,
        Long studentId,
        SeasonReference season,
        @Embedded.Empty Registration registration,
        State state,
        @Embedded.Empty Place place,
        String reason) {

    /**
     * Registration of the student for the season.
     *
     * @param motivation    text of the student at registration; may be null
     * @param carriedOver   whether selection and seminar of the season before count
     * @param consentNotice version of the notice that the student agreed to, copied if carried over; may be null
     */
    public record Registration(String motivation, boolean carriedOver, String consentNotice, Instant registeredAt) {}

    /**
     * The student's place in the season.
     *
     * @param placeHeld   whether the student holds a place of the season: from the offer until it is passed on or used
     *     at the seminar
     * @param waitingRank position on the waiting list, from 1; null for others
     * @param answerBy    last day to answer an offered place; null if none was offered
     */
    public record Place(boolean placeHeld, Integer waitingRank, LocalDate answerBy) {

        private static final Place NONE = new Place(false, null, null);
    }

    /** State of an application. */
    public enum State {
        REGISTERED("inscrit"),
        INVITED("convié au Café Select"),
        INTERVIEWED("entretiens passés"),
        WAITING_LIST("sur liste d'attente"),
        OFFERED("place proposée"),
        CONFIRMED("place acceptée, à former"),
        /** Selected and trained, so the student can join a team. */
        TRAINED("formé, disponible pour une équipe"),
        IN_TEAM("dans une équipe"),
        DECLINED("non retenu"),
        ABSENT("absent au Café Select"),
        OFFER_LAPSED("place déclinée ou expirée"),
        NOT_TRAINED("séminaire manqué"),
        WITHDRAWN("désisté"),
        CLOSED("close par l'antenne"),
        NOT_PLACED("sans équipe cette saison");

        private static final Set<State> ENDED =
                EnumSet.of(DECLINED, ABSENT, OFFER_LAPSED, NOT_TRAINED, WITHDRAWN, CLOSED, NOT_PLACED);

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean ended() {
            return ENDED.contains(this);
        }
    }

    @PersistenceCreator
    public Application {}

    /** An application in a state, without data from registration or selection. */
    public Application(
            ApplicationNumber number, Integer version, Long studentId, SeasonReference season, String motivation,
            boolean carriedOver,
            State state) {
        this(number, version, studentId, season, new Registration(motivation, carriedOver, null, null), state,
                Place.NONE, null);
    }

    public static Application registered(
            ApplicationNumber number, Long studentId, SeasonReference season, String motivation, String consentNotice,
            Instant now) {
        return new Application(number, null, studentId, season,
                new Registration(motivation, false, consentNotice, now), State.REGISTERED, Place.NONE, null);
    }

    public static Application carriedOver(ApplicationNumber number, Application before, SeasonReference season,
            Instant now) {
        return new Application(number, null, before.studentId(), season,
                new Registration(before.motivation(), true, before.consentNotice(), now), State.TRAINED, Place.NONE,
                null);
    }

    /** @throws Refusal if the application has ended, because nothing may change it any more */
    public Application become(State next) {
        open();
        return with(next, place, reason);
    }

    /** @param why text of the student at registration; may be null */
    public Application motivated(String why) {
        return new Application(number, version, studentId, season,
                new Registration(why, carriedOver(), consentNotice(), registeredAt()), state, place, reason);
    }

    Application invite() {
        return in(State.REGISTERED, State.INVITED).become(State.INVITED);
    }

    Application interviewed() {
        return in(State.INVITED).become(State.INTERVIEWED);
    }

    /** @param lastDay on which the student may answer */
    public Application offer(LocalDate lastDay) {
        in(State.INVITED, State.INTERVIEWED, State.WAITING_LIST);
        return with(State.OFFERED, new Place(true, null, lastDay), null);
    }

    Application putOnWaitingList(int rank) {
        return in(State.INVITED, State.INTERVIEWED).with(State.WAITING_LIST, new Place(false, rank, answerBy()), null);
    }

    Application decline() {
        return in(State.INVITED, State.INTERVIEWED).become(State.DECLINED);
    }

    Application absent() {
        return in(State.INVITED).become(State.ABSENT);
    }

    public Application confirm(LocalDate today) {
        return in(State.OFFERED).inTime(today).become(State.CONFIRMED);
    }

    public Application refuse(LocalDate today) {
        return inTime(today).lapse();
    }

    public Application lapse() {
        return in(State.OFFERED).become(State.OFFER_LAPSED);
    }

    /** The place is used up: no other student can be trained on it. */
    Application train() {
        return in(State.CONFIRMED).with(State.TRAINED, new Place(false, null, answerBy()), null);
    }

    /** The student keeps the place until it is passed on to a student who can still be trained. */
    Application missSeminar() {
        return in(State.CONFIRMED).become(State.NOT_TRAINED);
    }

    Application notPlaced() {
        return become(State.NOT_PLACED).withoutPlace();
    }

    public Application close(String why) {
        return open().with(State.CLOSED, new Place(placeHeld(), null, answerBy()), why);
    }

    /** Without the place, which another student gets. */
    public Application withoutPlace() {
        return with(state, new Place(false, waitingRank(), answerBy()), reason);
    }

    public Application open() {
        if (state.ended()) {
            throw StudentRefusal.APPLICATION_CLOSED.of(number, state.label());
        }
        return this;
    }

    private Application inTime(LocalDate today) {
        if (answerBy() != null && today.isAfter(answerBy())) {
            throw StudentRefusal.ANSWER_TOO_LATE.of(answerBy());
        }
        return this;
    }

    private Application in(State... expected) {
        if (!Set.of(expected).contains(state)) {
            throw StudentRefusal.NOT_POSSIBLE_NOW.of(number, state.label());
        }
        return this;
    }

    private Application with(State next, Place held, String why) {
        return new Application(number, version, studentId, season, registration, next, held, why);
    }

    public String motivation() {
        return registration.motivation();
    }

    public boolean carriedOver() {
        return registration.carriedOver();
    }

    public String consentNotice() {
        return registration.consentNotice();
    }

    public Instant registeredAt() {
        return registration.registeredAt();
    }

    public boolean placeHeld() {
        return place.placeHeld();
    }

    public Integer waitingRank() {
        return place.waitingRank();
    }

    public LocalDate answerBy() {
        return place.answerBy();
    }
}
