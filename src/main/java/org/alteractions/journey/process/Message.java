package org.alteractions.journey.process;

/** The messages that tell a running process what happened outside it; names as in the models. */
public enum Message {
    TEAM_ASSIGNED("TeamAssigned"),
    /** Somebody wants a season's teams built anew, with what is pinned. */
    TEAMS_TO_REBUILD("TeamsToRebuild"),
    SEASON_OPENED("SeasonOpened"),
    STRUCTURE_WITHDREW("StructureWithdrew"),
    /** No team was found and somebody decided not to wait for the next season. */
    CLOSED_WITHOUT_TEAM("ClosedWithoutTeam"),
    /** Starts an application whose selection and seminar date from the season before. */
    STUDENT_CARRIED_OVER("StudentCarriedOver"),
    /** Starts a trained student's application anew: the mission of the team is not done. */
    TEAM_DISSOLVED("TeamDissolved"),
    /** Something else was reported on a day whose new plan waits to be confirmed. */
    DISRUPTION_ADDED("DisruptionAdded"),
    /** What candidates have asked for the old day of a Café Select is over. */
    SESSION_POSTPONED("SessionPostponed"),
    INTERVIEW_PLANNED("InterviewPlanned"),
    CANDIDATE_DECIDED("CandidateDecided"),
    /** People decide without the opinion that somebody was asked for. */
    THIRD_OPINION_DROPPED("ThirdOpinionDropped"),
    PLACE_FREED("PlaceFreed"),
    SEMINAR_ATTENDED("SeminarAttended"),
    SEMINAR_MISSED("SeminarMissed"),
    TEAM_JOINED("TeamJoined"),
    NOT_PLACED("NotPlaced"),
    STUDENT_WITHDREW("StudentWithdrew"),
    /** The last of all parties has accepted the charter. */
    CHARTER_ACCEPTED("CharterAccepted"),
    STUDENT_DROPPED_OUT("StudentDroppedOut"),
    COACH_UNAVAILABLE("CoachUnavailable"),
    SCOPE_CHANGED("ScopeChanged"),
    MISSION_COMPLETED("MissionCompleted"),
    /** A step that has failed is done, or not needed any more. */
    STEP_DONE("StepDone");

    private final String id;

    Message(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
