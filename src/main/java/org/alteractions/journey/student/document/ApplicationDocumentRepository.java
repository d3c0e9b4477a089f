package org.alteractions.journey.student.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ApplicationDocumentRepository extends Repository<ApplicationDocument, Long> {

    ApplicationDocument save(ApplicationDocument document);

    Optional<ApplicationDocument> findByApplicationAndName(ApplicationNumber application, DocumentName name);

    /** A document without its content, which lists do not need. */
    record Entry(DocumentName name, String fileName, Instant uploadedAt) {}

    @Query("""
            select name, file_name, uploaded_at from application_document
            where application = :application order by name""")
    List<Entry> entries(ApplicationNumber application);

    /** Which application has which document. */
    record Received(ApplicationNumber application, DocumentName name) {}

    @Query("""
            select application, name from application_document
            where application in (:applications) order by application, name""")
    List<Received> received(Collection<ApplicationNumber> applications);
}
