package org.alteractions.journey.student;

import org.alteractions.journey.student.document.DocumentName;
import org.alteractions.journey.student.document.DocumentShelf;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;

/** CVs and letters that have come in, for the stories. */
@Component
public class DocumentsReceived {

    private final DocumentShelf shelf;

    DocumentsReceived(DocumentShelf shelf) {
        this.shelf = shelf;
    }

    /** @param number of the application */
    public void arrive(String number) {
        shelf.keep(number, DocumentName.CV, new CheckedPdf("cv.pdf", Pdfs.plain()));
        shelf.keep(number, DocumentName.LETTER, new CheckedPdf("lettre.pdf", Pdfs.plain()));
    }
}
