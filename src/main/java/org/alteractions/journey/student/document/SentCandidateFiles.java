package org.alteractions.journey.student.document;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.panel.CaseDocuments;
import org.alteractions.journey.student.CandidateFiles;
import org.springframework.stereotype.Component;

/** The latest CV and letter of a candidate. */
@Component
class SentCandidateFiles implements CandidateFiles {

    private final ApplicationDocumentService service;

    SentCandidateFiles(ApplicationDocumentService service) {
        this.service = service;
    }

    @Override
    public List<String> of(ApplicationNumber number) {
        return service.entries(number).stream().map(entry -> entry.name().key()).toList();
    }

    @Override
    public Optional<CaseDocuments.Content> find(ApplicationNumber number, String name) {
        return DocumentName.ofKey(name)
                .flatMap(known -> service.find(number, known))
                .map(file -> new CaseDocuments.Content(file.fileName(), file.mediaType(), file.bytes()));
    }
}
