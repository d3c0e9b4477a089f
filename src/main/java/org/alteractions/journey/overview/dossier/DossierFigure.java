package org.alteractions.journey.overview.dossier;

import org.alteractions.journey.list.ListChoice;

/**
 * A figure of a season that counts dossiers. The season page counts and the list filters with the same condition, so
 * that a figure leads to a list with this number of rows. Conditions name the dossier d, what it is for
 * the season o, and {@code :today}; see {@link DossierTables}.
 */
public enum DossierFigure implements ListChoice {
    ASKED("demandees", "Demandes reçues", DossierTables.ASKED),
    QUALIFIED("acceptees", "Demandes acceptées", """
            exists (select 1 from journal_entry j where j.reference = d.reference
                and j.event in ('REQUEST_ACCEPTED', 'SCOPE_ACCEPTED'))"""),
    PRESENTED("presentees", "Présentées en école", DossierTables.PRESENTED),
    IN_TEAM("equipes", "Équipes formées", DossierTables.TEAM),
    ON_TIME("a-l-heure", "Missions à l'heure", DossierTables.RUNNING
            + " and not (" + DossierTables.OVERDUE + ") and not (" + DossierTables.AT_RISK + ")"),
    AT_RISK("a-risque", "Missions à risque", DossierTables.RUNNING
            + " and not (" + DossierTables.OVERDUE + ") and " + DossierTables.AT_RISK),
    LATE("en-retard", "Missions en retard", DossierTables.RUNNING
            + " and " + DossierTables.OVERDUE),
    RESTITUTED("restituees", "Restitutions tenues",
            DossierTables.TEAM + " and r.held_on is not null"),
    REVIEWED("bilans", "Bilans à un an", DossierTables.TEAM + " and v.state = 'HELD'");

    private final String key;
    private final String label;
    private final String condition;

    DossierFigure(String key, String label, String condition) {
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

    public String condition() {
        return condition;
    }
}
