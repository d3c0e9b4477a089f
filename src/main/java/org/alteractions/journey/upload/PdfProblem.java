package org.alteractions.journey.upload;

import java.util.Locale;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;

/** Why a file cannot be kept. */
enum PdfProblem {
    EMPTY("file", "Ce fichier est vide.", "This file is empty."),
    TOO_LARGE("size",
            "Ce fichier dépasse 5 Mo. Réduisez-le, puis envoyez-le de nouveau.",
            "This file is larger than 5 MB. Make it smaller, then send it again."),
    OTHER_KIND("file",
            "Ce fichier n'est pas un PDF. Enregistrez le document au format PDF, puis envoyez-le de nouveau.",
            "This file is not a PDF. Save the document as PDF, then send it again."),
    ACTIVE("file",
            "Ce PDF contient une action automatique (script ou ouverture d'un programme) et ne peut pas être"
                    + " accepté. Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.",
            "This PDF holds an automatic action (a script, or a program to open) and cannot be accepted."
                    + " Print it to a new PDF, then send that one."),
    PROTECTED("file",
            "Ce PDF est protégé par un mot de passe. Enregistrez-le sans protection, puis envoyez-le de nouveau.",
            "This PDF is protected by a password. Save it without protection, then send it again."),
    DAMAGED("file",
            "Ce PDF est abîmé et ne s'ouvre pas. Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.",
            "This PDF is damaged and does not open. Print it to a new PDF, then send that one."),
    /** Beyond the {@link PdfLimits}. */
    TOO_COMPLEX("file",
            "Ce PDF est trop complexe pour être vérifié et ne peut pas être accepté."
                    + " Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.",
            "This PDF is too complex to be checked and cannot be accepted."
                    + " Print it to a new PDF, then send that one.");

    private final String field;
    private final Sentence sentence;

    PdfProblem(String field, String french, String english) {
        this.field = field;
        this.sentence = new Sentence(french, english);
    }

    Sentence sentence() {
        return sentence;
    }

    Refusal refusal() {
        return new Refusal(field, sentence);
    }

    /** As the security log names it, for instance "pdf-too-complex". */
    String reason() {
        return "pdf-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
