package org.alteractions.journey.journal;

/** What somebody in charge does to a case from outside its forms, with its label for staff. */
public enum InterventionKind {
    CANCEL("Instance annulée", true),
    MODIFY("Instance déplacée", true),
    REPEAT("Étape recommencée", true),
    SKIP("Étape passée", true),
    MIGRATE("Instance migrée vers une autre version", true),
    RESOLVE("Incident clos", true),
    REASSIGN("Tâche réaffectée", true),
    RETRY("Étape relancée", false),
    RUN("Travail exécuté à la main", false),
    RESCHEDULE("Échéance changée", false),
    REMIND("Relance envoyée", false),
    SUSPEND("Suspendu ou repris", false),
    PRIORITISE("Priorité changée", false),
    SEND_MESSAGE("Message envoyé au processus", false),
    DELETE_BATCH("Lot supprimé", false);

    private final String label;
    private final boolean needsReason;

    InterventionKind(String label, boolean needsReason) {
        this.label = label;
        this.needsReason = needsReason;
    }

    public String label() {
        return label;
    }

    /** Whether tokens of an instance are moved, so that they might wait where their case does not allow it. */
    public boolean movesTokens() {
        return this == MODIFY || this == REPEAT || this == SKIP;
    }

    /** Whether the caller has to give a reason: the intervention cannot be undone, or takes somebody's work away. */
    public boolean needsReason() {
        return needsReason;
    }
}
