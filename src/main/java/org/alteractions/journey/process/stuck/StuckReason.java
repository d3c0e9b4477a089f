package org.alteractions.journey.process.stuck;

import java.util.Locale;

/** Why a case is stuck. Severity, owner and patience of each are in {@code stuck.yaml}, under its {@link #key()}. */
public enum StuckReason {
    NOTHING_MOVES_IT("rien ne fera avancer cette étape", "nothing will ever move this step"),
    MESSAGE_NOBODY_SENDS("attend un message que personne n'envoie", "waits for a message that nobody sends"),
    CASE_DISAGREES("le dossier et le processus se contredisent", "case and process disagree"),
    OPEN_INCIDENT("incident ouvert", "open incident"),
    JOB_WITHOUT_RETRIES("étape en échec, plus aucun essai prévu", "step failed, no attempt left"),
    JOB_TAKEN_AGAIN("étape reprise sans cesse, jamais terminée", "step taken again and again, never done"),
    JOB_FAILING("étape en échec, nouvel essai prévu", "step failing, another attempt planned"),
    JOB_OVERDUE("étape automatique en retard", "automatic step overdue"),
    JOB_SUSPENDED("étape automatique suspendue", "automatic step suspended"),
    LONG_STEP_FAILED("calcul en échec", "computation failed"),
    TASK_WITHOUT_CANDIDATE("tâche que personne ne peut prendre", "task that nobody can take"),
    TASK_OF_LEAVER("tâche prise par un compte disparu", "task of an account that is gone"),
    TASK_UNCLAIMED("tâche en retard, que personne n'a prise", "overdue task that nobody has taken"),
    TASK_OVERDUE("tâche prise, et en retard", "task taken, and overdue"),
    WAIT_FOR_PARTICIPANT("réponse attendue depuis trop longtemps", "answer awaited for too long"),
    WAIT_FOR_TEAM("équipe attendue depuis trop longtemps", "team awaited for too long"),
    WAIT_FOR_MESSAGE("événement attendu depuis trop longtemps", "event awaited for too long"),
    PHASE_TOO_LONG("phase plus longue que prévu", "phase longer than expected"),
    MAIL_REFUSED("courriel refusé", "mail refused"),
    MAIL_UNCERTAIN("courriel peut-être remis", "mail perhaps delivered"),
    MAIL_WAITING("courriel qui ne part pas", "mail that does not leave"),
    TEAM_TOO_SMALL("équipe de moins de trois étudiants", "team of fewer than three students"),
    SUSPENDED("processus suspendu", "process suspended");

    private final String french;
    private final String english;

    StuckReason(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** In configuration, metrics and addresses, for instance {@code job-failing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }

    /** Whether cases of this reason usually have one cause, wherever they are: a mail server that is down. */
    boolean isShared() {
        return this == MAIL_WAITING || this == SUSPENDED || this == JOB_OVERDUE;
    }
}
