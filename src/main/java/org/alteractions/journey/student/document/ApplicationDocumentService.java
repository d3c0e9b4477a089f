package org.alteractions.journey.student.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseDocuments;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.ConcernedCandidate;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** CVs and letters: stored once per application and readable from every task about its student. */
@Component
public class ApplicationDocumentService implements CaseDocuments {

    private final ApplicationDocumentRepository documents;
    private final ApplicationRepository applications;
    private final ConcernedCandidate concerned;
    private final Journal journal;
    private final Clock clock;

    ApplicationDocumentService(
            ApplicationDocumentRepository documents,
            ApplicationRepository applications,
            ConcernedCandidate concerned,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.applications = applications;
        this.concerned = concerned;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws org.alteractions.journey.Refusal if the application has ended */
    @Transactional
    public void keep(ApplicationNumber number, DocumentName name, CheckedPdf file) {
        applications.get(number).open();
        documents.save(documents.findByApplicationAndName(number, name)
                .map(last -> last.replacedBy(file, clock.instant()))
                .orElseGet(() -> ApplicationDocument.of(number, name, file, clock.instant())));
        journal.record(number, JournalEvent.DOCUMENT_RECEIVED, name.key());
    }

    List<ApplicationDocumentRepository.Entry> entries(ApplicationNumber number) {
        return documents.entries(number);
    }

    Optional<ApplicationDocument> find(ApplicationNumber number, DocumentName name) {
        return documents.findByApplicationAndName(number, name);
    }

    /** For instance "CV, Lettre de motivation". */
    public String summary(ApplicationNumber number) {
        List<ApplicationDocumentRepository.Entry> entries = documents.entries(number);
        return entries.isEmpty()
                ? "aucun document reçu"
                : entries.stream().map(entry -> entry.name().label()).collect(Collectors.joining(", "));
    }

    @Override
    public List<Link> documentsOf(CaseContext context) {
        return concerned.at(context).stream()
                .flatMap(candidate -> documents.entries(candidate.number()).stream())
                .map(entry -> new Link(entry.name().key(), entry.name().label()))
                .toList();
    }

    @Override
    public Optional<Content> document(CaseContext context, String name) {
        return concerned.at(context)
                .flatMap(candidate -> DocumentName.ofKey(name)
                        .flatMap(known -> documents.findByApplicationAndName(candidate.number(), known)))
                .map(document -> new Content(document.fileName(), document.mediaType(), document.bytes()));
    }
}
