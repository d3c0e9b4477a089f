package org.alteractions.journey.structure;

import org.alteractions.journey.testing.answers.RequestAnswers;

/** Requests from structures, for stories. */
public final class RequestFixtures {

    public static final String CONTACT = "anne.legoff@jardins.example";

    private RequestFixtures() {}

    public static RequestAnswers request() {
        return new RequestAnswers()
                .chapter("nantes")
                .structureName("Les Jardins solidaires")
                .structureKind("association")
                .contactName("Anne Le Goff")
                .contactEmail(CONTACT)
                .contactPhone("+33 2 40 00 00 00")
                .contactLanguage("fr")
                .dossierTitle("Vendre en circuit court")
                .dossierNeed("Nous cultivons trois hectares et ne savons pas vendre.");
    }

    public static RequestAnswers request(String structure, String contactEmail) {
        return request().structureName(structure).contactEmail(contactEmail);
    }
}
