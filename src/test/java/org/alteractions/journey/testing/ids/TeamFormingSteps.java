package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class TeamFormingSteps {

    public static final String CONFIRM_TEAM = "userTask_confirmTeam";
    public static final String LAUNCH_MISSION = "serviceTask_launchMission";
    public static final String LEFTOVER_DOSSIER = "callActivity_leftoverDossier";
    public static final String PROPOSE_TEAMS = "serviceTask_proposeTeams";
    public static final String REBUILD_TEAMS = "serviceTask_rebuildTeams";
    public static final String REVIEW_TEAMS = "userTask_reviewTeams";

    private TeamFormingSteps() {}
}
