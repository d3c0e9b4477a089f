package org.alteractions.journey.overview.dossier;

import org.alteractions.journey.list.ListChoice;

/** How far a dossier is, in the words of the list. The conditions exclude each other; see {@link DossierTables}. */
public enum DossierStage implements ListChoice {
    QUALIFICATION("qualification", "en cours de qualification", "d.state = 'RECEIVED'"),
    INFORMATION("complement", "attend un complément de la structure", "d.state = 'INFORMATION_ASKED'"),
    SCOPE("perimetre", "attend l'accord de la structure sur le périmètre", "d.state = 'REFRAMED'"),
    ACCEPTED("sans-equipe", "acceptée, attend une équipe", "d.state = 'ACCEPTED'"),
    POSTPONED("reportee", "reportée à la saison suivante", "d.state = 'POSTPONED'"),
    LAUNCH("lancement", "en mission : lancement", """
            d.state = 'IN_MISSION' and m.delivered_on is null and exists (select 1 from milestone k
                where k.mission = d.reference and k.kind = 'KICK_OFF' and k.reached_on is null)"""),
    WORK("travail", "en mission : travail de l'équipe", """
            d.state = 'IN_MISSION' and m.delivered_on is null and not exists (select 1 from milestone k
                where k.mission = d.reference and k.kind = 'KICK_OFF' and k.reached_on is null)"""),
    RESTITUTION("restitution", "livrable accepté, restitution à tenir",
            "d.state = 'IN_MISSION' and m.delivered_on is not null"),
    REVIEW("bilan", "menée à bien, bilan à un an à venir", "d.state = 'COMPLETED' and v.state = 'WAITING'"),
    REVIEWED("terminee", "menée à bien, bilan à un an tenu", "d.state = 'COMPLETED' and v.state = 'HELD'"),
    COMPLETED("close", "menée à bien, close sans bilan à un an",
            "d.state = 'COMPLETED' and (v.state is null or v.state not in ('WAITING', 'HELD'))"),
    DECLINED("declinee", "déclinée", "d.state = 'DECLINED'"),
    WITHDRAWN("retiree", "retirée par la structure", "d.state = 'WITHDRAWN'"),
    STOPPED("arretee", "arrêtée en cours de mission", "d.state = 'STOPPED'");

    private final String key;
    private final String label;
    private final String condition;

    DossierStage(String key, String label, String condition) {
        this.key = key;
        this.label = label;
        this.condition = condition;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    /** SQL expression of the stage's name. */
    static String expression() {
        StringBuilder sql = new StringBuilder("case");
        for (DossierStage stage : values()) {
            sql.append(" when ").append(stage.condition).append(" then '").append(stage.name()).append('\'');
        }
        return sql.append(" end").toString();
    }
}
