package org.alteractions.journey.student.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** <code>${documents.…}</code> in mail templates: the documents that a candidate has handed in. */
@Component
class DocumentMailValues implements MailValues {

    private final ApplicationDocumentRepository documents;

    DocumentMailValues(ApplicationDocumentRepository documents) {
        this.documents = documents;
    }

    public record Facts(boolean cv, boolean letter) {}

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        Set<DocumentName> received = documents.entries(ApplicationNumber.of(context.reference())).stream()
                .map(ApplicationDocumentRepository.Entry::name)
                .collect(Collectors.toSet());
        return Optional.of(new Facts(received.contains(DocumentName.CV), received.contains(DocumentName.LETTER)));
    }
}
