package org.alteractions.journey.structure;

import java.util.HashMap;
import java.util.Map;

/** Requests as a structure makes them, for the stories. */
public final class RequestFixtures {

    public static final String CONTACT = "anne.legoff@jardins.example";

    private RequestFixtures() {}

    public static Map<String, Object> request() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("chapter", "nantes");
        answers.put("structureName", "Les Jardins solidaires");
        answers.put("structureKind", "association");
        answers.put("contactName", "Anne Le Goff");
        answers.put("contactEmail", CONTACT);
        answers.put("contactPhone", "+33 2 40 00 00 00");
        answers.put("contactLanguage", "fr");
        answers.put("dossierTitle", "Vendre en circuit court");
        answers.put("dossierNeed", "Nous cultivons trois hectares et ne savons pas vendre.");
        return answers;
    }

    public static Map<String, Object> request(String structure, String contactEmail) {
        Map<String, Object> answers = request();
        answers.put("structureName", structure);
        answers.put("contactEmail", contactEmail);
        return answers;
    }
}
