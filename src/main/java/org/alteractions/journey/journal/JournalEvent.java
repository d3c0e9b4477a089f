package org.alteractions.journey.journal;

/** The business events of the programme, with the words that staff read. */
public enum JournalEvent {
    REQUEST_RECEIVED("Demande reçue"),
    INFORMATION_ASKED("Complément d'information demandé"),
    INFORMATION_RECEIVED("Complément d'information reçu"),
    SCOPE_REFRAMED("Périmètre reformulé, proposé à la structure"),
    SCOPE_ACCEPTED("Périmètre accepté par la structure"),
    SCOPE_REFUSED("Périmètre refusé par la structure"),
    REQUEST_ACCEPTED("Demande acceptée"),
    REQUEST_POSTPONED("Demande reportée à la saison suivante"),
    REQUEST_DECLINED("Demande déclinée"),
    REQUEST_REOPENED("Qualification reprise"),
    STRUCTURE_WITHDREW("Retrait de la structure"),
    MISSION_STARTED("Mission commencée"),
    MISSION_COMPLETED("Mission menée à bien"),
    MISSION_STOPPED("Mission arrêtée"),
    TASK_OVERDUE("Tâche en retard, coordination alertée");

    private final String label;

    JournalEvent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
