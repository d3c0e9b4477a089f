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
    STUDENT_CARRIED_OVER("Sélection reprise de la saison précédente"),
    SEASON_OPENED("Saison ouverte"),
    PRESENTATIONS_CHOSEN("Écoles et dossiers à présenter choisis"),
    REGISTRATION_OPENED("Inscriptions ouvertes"),
    REGISTRATION_CLOSED("Inscriptions closes"),
    REGISTRATION_EXTENDED("Inscriptions prolongées"),
    TEAMS_PROPOSED("Équipes proposées"),
    TEAM_CONFIRMED("Équipe confirmée"),
    TEAM_NOT_FORMED("Dossier laissé sans équipe"),
    SEASON_LAUNCHED("Missions de la saison lancées"),
    SEASON_CANCELLED("Saison annulée"),
    TEAM_FORMED("Équipe formée"),
    ROLLED_OVER("Dossier gardé pour la saison suivante"),
    CLOSED_WITHOUT_TEAM("Dossier clos sans équipe"),
    PRESENTATION_PLANNED("Date proposée à l'école"),
    SCHOOL_CONFIRMED("Date confirmée par l'école"),
    SCHOOL_DECLINED_DATE("Autre date demandée par l'école"),
    PRESENTATION_HELD("Présentation tenue"),
    PRESENTATION_POSTPONED("Présentation reportée"),
    PRESENTATION_CANCELLED("Présentation annulée"),
    PRESENTED_AT_SCHOOL("Présentée aux étudiants d'une école"),
    STUDENT_REGISTERED("Inscription reçue"),
    CANDIDATE_INVITED("Convié au Café Select"),
    PLACE_OFFERED("Place proposée"),
    PUT_ON_WAITING_LIST("Placé sur liste d'attente"),
    CANDIDATE_DECLINED("Candidature non retenue"),
    CANDIDATE_ABSENT("Absent au Café Select"),
    PLACE_ACCEPTED("Place acceptée"),
    PLACE_REFUSED("Place déclinée"),
    PLACE_EXPIRED("Place expirée sans réponse"),
    PLACE_PASSED_ON("Place proposée au suivant de la liste d'attente"),
    STUDENT_TRAINED("Séminaire validé"),
    SEMINAR_MISSED("Séminaire manqué"),
    STUDENT_IN_TEAM("Entré dans une équipe"),
    STUDENT_NOT_PLACED("Sans équipe à la fin de la saison"),
    APPLICATION_CLOSED("Candidature close par l'antenne"),
    STUDENT_WITHDREW("Désistement"),
    DOCUMENT_RECEIVED("Document reçu"),
    SESSION_PREPARED("Café Select préparé"),
    PLAN_IMPOSSIBLE("Entretiens impossibles à planifier"),
    INTERVIEWS_PLANNED("Entretiens planifiés"),
    PLAN_PUBLISHED("Planning des entretiens publié"),
    SESSION_HELD("Café Select tenu"),
    SESSION_POSTPONED("Café Select reporté"),
    SESSION_CANCELLED("Café Select annulé"),
    SCORECARD_RECEIVED("Évaluation saisie"),
    ADVICE_COMPUTED("Avis calculés"),
    DELIBERATED("Délibération terminée"),
    TASK_OVERDUE("Tâche en retard, coordination alertée");

    private final String label;

    JournalEvent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
