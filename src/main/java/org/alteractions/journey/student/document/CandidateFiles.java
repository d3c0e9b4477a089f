package org.alteractions.journey.student.document;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.panel.CaseDocuments;
import org.springframework.stereotype.Component;

/** A candidate's CV and letter, for features with readers of their own. */
@Component
public class CandidateFiles {

    private final ApplicationDocumentService service;

    CandidateFiles(ApplicationDocumentService service) {
        this.service = service;
    }

    /** The available documents, "cv" and "letter". @param number of the application */
    public List<String> of(ApplicationNumber number) {
        return service.entries(number).stream().map(entry -> entry.name().key()).toList();
    }

    public Optional<CaseDocuments.Content> find(ApplicationNumber number, String name) {
        return DocumentName.ofKey(name)
                .flatMap(known -> service.find(number, known))
                .map(file -> new CaseDocuments.Content(file.fileName(), file.mediaType(), file.bytes()));
    }
}
