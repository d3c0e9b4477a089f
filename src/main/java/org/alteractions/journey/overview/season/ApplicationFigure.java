package org.alteractions.journey.overview.season;

import org.alteractions.journey.list.ListChoice;

/** A figure of a season that counts applications. Conditions name the application a. */
public enum ApplicationFigure implements ListChoice {
    REGISTERED("inscrites", "Étudiants inscrits", "not a.carried_over"),
    INVITED("conviees", "Conviés au Café Select", event("CANDIDATE_INVITED")),
    INTERVIEWED("entretiens", "Entretiens passés", """
            exists (select 1 from interview i where i.candidate = a.number and i.state = 'HELD')"""),
    CHOSEN("retenues", "Retenus", event("PLACE_OFFERED")),
    TRAINED("formees", "Formés au séminaire", event("STUDENT_TRAINED"));

    private final String key;
    private final String label;
    private final String condition;

    ApplicationFigure(String key, String label, String condition) {
        this.key = key;
        this.label = label;
        this.condition = condition;
    }

    private static String event(String event) {
        return "exists (select 1 from journal_entry j where j.reference = a.number and j.event = '" + event + "')";
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
