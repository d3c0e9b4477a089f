package org.alteractions.journey.student;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.student.document.ApplicationDocumentService;
import org.alteractions.journey.student.document.DocumentName;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;

/** Received CVs and letters, for stories. */
@Component
public class ApplicationDocumentFixtures {

    private final ApplicationDocumentService service;

    ApplicationDocumentFixtures(ApplicationDocumentService service) {
        this.service = service;
    }

    /** @param number of the application */
    public void arrive(String number) {
        service.keep(ApplicationNumber.of(number), DocumentName.CV, new CheckedPdf("cv.pdf", Pdfs.plain()));
        service.keep(ApplicationNumber.of(number), DocumentName.LETTER, new CheckedPdf("lettre.pdf", Pdfs.plain()));
    }
}
