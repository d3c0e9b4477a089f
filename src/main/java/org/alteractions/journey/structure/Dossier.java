package org.alteractions.journey.structure;

import java.time.LocalDate;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.structure.sponsor.Sponsor;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One request of a structure and its outcome.
 *
 * @param reference for instance NAN-26-007; the business key of its processes
 */
public record Dossier(
        @Id DossierReference reference,
        @Version Integer version,
        Long structureId,
        Long sponsorId,
        ChapterId chapter,
        @Embedded.Empty Request request,
        State state,
        @Embedded.Empty Qualification qualification) {

    /**
     * The structure's request.
     *
     * @param neededBy day by which the structure needs the result; may be null
     */
    public record Request(String title, String need, LocalDate neededBy) {}

    /**
     * Result of the qualification so far.
     *
     * @param question    question to the structure; null if nothing is missing
     * @param information additional information of the structure; may be null
     * @param scope       of the mission, as agreed by both sides; null before
     * @param reason      why it was declined or postponed; null otherwise
     */
    public record Qualification(String question, String information, String scope, String reason) {

        private static final Qualification NONE = new Qualification(null, null, null, null);
    }

    /** State of a request. */
    public enum State {
        RECEIVED("en cours de qualification"),
        INFORMATION_ASKED("en attente d'un complément d'information"),
        REFRAMED("en attente de l'accord de la structure"),
        ACCEPTED("acceptée, en attente d'une équipe"),
        POSTPONED("reportée à la saison suivante"),
        IN_MISSION("en mission"),
        COMPLETED("menée à bien"),
        DECLINED("déclinée"),
        WITHDRAWN("retirée par la structure"),
        STOPPED("arrêtée en cours de mission");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean ended() {
            return this == COMPLETED || this == DECLINED || this == WITHDRAWN || this == STOPPED;
        }
    }

    public static Dossier received(DossierReference reference, Structure structure, Sponsor sponsor, Request request) {
        return new Dossier(reference, null, structure.id(), sponsor == null ? null : sponsor.id(),
                structure.chapter(), request, State.RECEIVED, Qualification.NONE);
    }

    public Dossier ask(String missing) {
        return open().with(State.INFORMATION_ASKED, missing, information(), scope(), reason());
    }

    public Dossier inform(String received) {
        Dossier told = open().told(received);
        return told.with(State.RECEIVED, null, told.information(), scope(), reason());
    }

    /** @param words of the structure, appended to its earlier information; may be null */
    public Dossier told(String words) {
        return words == null
                ? this
                : with(state, question(), information() == null ? words : information() + "\n\n" + words, scope(),
                        reason());
    }

    public Dossier reframe(String proposed) {
        return open().with(State.REFRAMED, question(), information(), proposed, reason());
    }

    public Dossier accept(String agreed) {
        return open().with(State.ACCEPTED, null, information(), agreed, null);
    }

    public Dossier postpone(String why) {
        return open().with(State.POSTPONED, null, information(), scope(), why);
    }

    /** Stays accepted and waits for a team of another season. */
    Dossier rollOver(String why) {
        return waiting().with(State.ACCEPTED, null, information(), scope(), why);
    }

    Dossier closeWithoutTeam(String why) {
        return waiting().with(State.DECLINED, null, information(), scope(), why);
    }

    public Dossier decline(String why) {
        return open().with(State.DECLINED, null, information(), scope(), why);
    }

    public Dossier withdraw() {
        return open().with(State.WITHDRAWN, question(), information(), scope(), reason());
    }

    Dossier startMission() {
        return open().with(State.IN_MISSION, null, information(), scope(), null);
    }

    Dossier changeScope(String agreed) {
        return open().with(state, question(), information(), agreed, reason());
    }

    Dossier complete() {
        return open().with(State.COMPLETED, null, information(), scope(), null);
    }

    Dossier stop(String why) {
        return open().with(State.STOPPED, null, information(), scope(), why);
    }

    /** Waits for another team after its mission was stopped. */
    Dossier waitAgain(String why) {
        return stopped().with(State.ACCEPTED, null, information(), scope(), why);
    }

    /** Stays stopped, because the structure gets no other team. */
    Dossier closeStopped(String why) {
        return stopped().with(State.STOPPED, null, information(), scope(), why);
    }

    private Dossier stopped() {
        if (state != State.STOPPED) {
            throw StructureRefusal.MISSION_NOT_STOPPED.of(reference.value(), state.label());
        }
        return this;
    }

    /** @throws Refusal if the dossier has ended, because nothing may change it any more */
    Dossier open() {
        if (state.ended()) {
            throw StructureRefusal.DOSSIER_CLOSED.of(reference.value(), state.label());
        }
        return this;
    }

    private Dossier waiting() {
        if (open().state != State.ACCEPTED) {
            throw StructureRefusal.NO_TEAM_AWAITED.of(reference.value(), state.label());
        }
        return this;
    }

    /** @throws Refusal if the dossier belongs to another chapter */
    Dossier in(String wanted) {
        if (!chapter.equals(ChapterId.of(wanted))) {
            throw StructureRefusal.OTHER_CHAPTER.of();
        }
        return this;
    }

    /** Back to qualification, because the reframed scope was refused or the dossier waited too long. */
    public Dossier requalify() {
        return open().with(State.RECEIVED, null, information(), scope(), null);
    }

    private Dossier with(State next, String missing, String received, String agreed, String why) {
        return new Dossier(reference, version, structureId, sponsorId, chapter, request, next,
                new Qualification(missing, received, agreed, why));
    }

    public String title() {
        return request.title();
    }

    public String need() {
        return request.need();
    }

    public LocalDate neededBy() {
        return request.neededBy();
    }

    public String question() {
        return qualification.question();
    }

    public String information() {
        return qualification.information();
    }

    public String scope() {
        return qualification.scope();
    }

    public String reason() {
        return qualification.reason();
    }
}
