package org.alteractions.journey.student.document;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        return inWords(documents.entries(number).stream().map(ApplicationDocumentRepository.Entry::name).toList());
    }

    /** The summaries of several applications, in one query. */
    Map<ApplicationNumber, String> summaries(Collection<ApplicationNumber> numbers) {
        Map<ApplicationNumber, List<DocumentName>> received = numbers.isEmpty()
                ? Map.of()
                : documents.received(numbers).stream().collect(Collectors.groupingBy(
                        ApplicationDocumentRepository.Received::application,
                        Collectors.mapping(ApplicationDocumentRepository.Received::name, Collectors.toList())));
        return numbers.stream().distinct().collect(Collectors.toMap(
                Function.identity(), number -> inWords(received.getOrDefault(number, List.of()))));
    }

    private static String inWords(List<DocumentName> names) {
        return names.isEmpty()
                ? "aucun document reçu"
                : names.stream().map(DocumentName::label).collect(Collectors.joining(", "));
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
