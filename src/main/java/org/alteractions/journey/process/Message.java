package org.alteractions.journey.process;

/** Messages that inform running processes of events outside them, with their names in the models. */
public enum Message {
    TEAM_ASSIGNED("TeamAssigned"),
    /** A coordinator asks for new teams of a season that keep the pinned choices. */
    TEAMS_TO_REBUILD("TeamsToRebuild"),
    /** A dossier no longer waits for a team: its proposed team need not be confirmed. */
    TEAM_NOT_NEEDED("TeamNotNeeded"),
    SEASON_OPENED("SeasonOpened"),
    /** Registration is closed: interviews can be planned, and presentations that have not taken place come too late. */
    REGISTRATION_CLOSED("RegistrationClosed"),
    /** The Café Select of a season is over: its seminar can be announced. */
    SELECTION_OVER("SelectionOver"),
    STRUCTURE_WITHDREW("StructureWithdrew"),
    /** No team was found and the coordinator decided not to wait for the next season. */
    CLOSED_WITHOUT_TEAM("ClosedWithoutTeam"),
    /** Starts an application whose selection and seminar took place in the previous season. */
    STUDENT_CARRIED_OVER("StudentCarriedOver"),
    /** Restarts a trained student's application because the team's mission was not completed. */
    TEAM_DISSOLVED("TeamDissolved"),
    /** Another disruption was reported on a day whose new plan is not confirmed yet. */
    DISRUPTION_ADDED("DisruptionAdded"),
    /** Candidates' requests for the old day of a Café Select are obsolete. */
    SESSION_POSTPONED("SessionPostponed"),
    INTERVIEW_PLANNED("InterviewPlanned"),
    CANDIDATE_DECIDED("CandidateDecided"),
    /** The decision is made without the requested third opinion. */
    THIRD_OPINION_DROPPED("ThirdOpinionDropped"),
    PLACE_FREED("PlaceFreed"),
    SEMINAR_ATTENDED("SeminarAttended"),
    SEMINAR_MISSED("SeminarMissed"),
    TEAM_JOINED("TeamJoined"),
    NOT_PLACED("NotPlaced"),
    STUDENT_WITHDREW("StudentWithdrew"),
    /** All parties have accepted the charter. */
    CHARTER_ACCEPTED("CharterAccepted"),
    /** The coach has said whether they guide the team: nobody needs to remind them. */
    COACH_ANSWERED("CoachAnswered"),
    STUDENT_DROPPED_OUT("StudentDroppedOut"),
    COACH_UNAVAILABLE("CoachUnavailable"),
    SCOPE_CHANGED("ScopeChanged"),
    MISSION_COMPLETED("MissionCompleted"),
    /** A failed step is done or no longer needed. */
    STEP_DONE("StepDone");

    private final String id;

    Message(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
