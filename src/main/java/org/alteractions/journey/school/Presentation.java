package org.alteractions.journey.school;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A presentation of structures and their needs to the students of a school.
 *
 * @param reference season and school, for instance NAN-2026-AUTUMN/polytech-nantes; the business key of its process
 */
public record Presentation(
        @Id PresentationReference reference,
        @Version Integer version,
        SeasonReference season,
        String school,
        State state,
        @Embedded.Empty Meeting meeting,
        Set<PresentedDossier> dossiers) {

    /**
     * Date and attendance of the presentation.
     *
     * @param takesPlaceAt  wall clock in Europe/Paris; null before it is planned
     * @param students      number of students who came; null before
     * @param schoolRemarks remarks of the school about the last proposed date; may be null
     */
    public record Meeting(LocalDateTime takesPlaceAt, String room, Integer students, String schoolRemarks) {

        private static final Meeting UNPLANNED = new Meeting(null, null, null, null);
    }

    /** State of a presentation. */
    public enum State {
        TO_PLAN("à planifier"),
        PROPOSED("date proposée à l'école"),
        CONFIRMED("confirmée par l'école"),
        HELD("tenue"),
        CANCELLED("annulée");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static PresentationReference reference(SeasonReference season, String school) {
        return PresentationReference.of(season + "/" + school);
    }

    public static Presentation toPlan(SeasonReference season, String school, Collection<DossierReference> dossiers) {
        return new Presentation(reference(season, school), null, season, school, State.TO_PLAN, Meeting.UNPLANNED,
                dossiers.stream()
                        .map(dossier -> PresentedDossier.of(dossier, false))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Dossiers invited before stay invited if they are presented again. */
    public Presentation propose(LocalDateTime when, String where, Collection<DossierReference> presented) {
        Set<DossierReference> before = invited();
        Set<PresentedDossier> next = presented.stream()
                .map(dossier -> PresentedDossier.of(dossier, before.contains(dossier)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return in(State.TO_PLAN).saying(null).with(State.PROPOSED, when, where, null, next);
    }

    public Presentation confirm() {
        return in(State.PROPOSED).with(State.CONFIRMED, takesPlaceAt(), room(), null,
                each(dossier -> PresentedDossier.of(dossier.dossier(), true)));
    }

    /** @param remarks of the school; may be null */
    public Presentation saying(String remarks) {
        return new Presentation(reference, version, season, school, state,
                new Meeting(takesPlaceAt(), room(), students(), remarks), dossiers);
    }

    /** An invited structure answers once for all its dossiers; a new answer replaces the last. */
    public Presentation answered(
            Collection<DossierReference> ofTheStructure, PresentedDossier.Answer said, String who, String words) {
        return in(State.CONFIRMED).with(state, takesPlaceAt(), room(), null, each(dossier ->
                ofTheStructure.contains(dossier.dossier()) ? dossier.answered(said, who, words) : dossier));
    }

    /** Requires a new date: the school asks for one, or the presentation did not take place. */
    public Presentation planAgain() {
        return in(State.PROPOSED, State.CONFIRMED).with(State.TO_PLAN, takesPlaceAt(), room(), null, dossiers);
    }

    public Presentation hold(int came, Collection<DossierReference> attending) {
        return in(State.CONFIRMED).with(State.HELD, takesPlaceAt(), room(), came, each(dossier ->
                dossier.told(attending.contains(dossier.dossier()))));
    }

    /** Corrects the attendance. */
    public Presentation corrected(int came, Collection<DossierReference> attending) {
        return in(State.HELD).with(State.HELD, takesPlaceAt(), room(), came, each(dossier ->
                dossier.told(attending.contains(dossier.dossier()))));
    }

    public Presentation cancel() {
        return in(State.TO_PLAN, State.PROPOSED, State.CONFIRMED)
                .with(State.CANCELLED, takesPlaceAt(), room(), null, dossiers);
    }

    public boolean isOpen() {
        return state != State.HELD && state != State.CANCELLED;
    }

    /**
     * Whether the confirmed date has come, so that only the report is missing.
     *
     * @param now wall clock in Europe/Paris
     */
    public boolean awaitsReport(LocalDateTime now) {
        return state == State.CONFIRMED && !takesPlaceAt().isAfter(now);
    }

    public Set<DossierReference> presented() {
        return references(dossiers.stream().toList());
    }

    public Set<DossierReference> invited() {
        return references(dossiers.stream().filter(PresentedDossier::invited).toList());
    }

    public Set<DossierReference> attending() {
        return references(dossiers.stream().filter(PresentedDossier::attended).toList());
    }

    private Presentation in(State... expected) {
        if (!List.of(expected).contains(state)) {
            throw SchoolRefusal.PRESENTATION_MOVED_ON.of(reference.value(), state.label());
        }
        return this;
    }

    private Set<PresentedDossier> each(UnaryOperator<PresentedDossier> change) {
        return dossiers.stream().map(change).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<DossierReference> references(List<PresentedDossier> some) {
        return some.stream().map(PresentedDossier::dossier).sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Presentation with(
            State next, LocalDateTime when, String where, Integer came, Set<PresentedDossier> presented) {
        return new Presentation(reference, version, season, school, next,
                new Meeting(when, where, came, schoolRemarks()), presented);
    }

    public LocalDateTime takesPlaceAt() {
        return meeting.takesPlaceAt();
    }

    public String room() {
        return meeting.room();
    }

    public Integer students() {
        return meeting.students();
    }

    public String schoolRemarks() {
        return meeting.schoolRemarks();
    }
}
