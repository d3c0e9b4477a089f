package org.alteractions.journey.student.document;

import java.time.Instant;
import java.util.Base64;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A candidate's CV or letter; a new one replaces the last.
 *
 * @param content the file as Base64
 */
record ApplicationDocument(
        @Id Long id,
        @Version Integer version,
        ApplicationNumber application,
        DocumentName name,
        String fileName,
        String mediaType,
        String content,
        Instant uploadedAt) {

    static ApplicationDocument of(ApplicationNumber application, DocumentName name, CheckedPdf file, Instant now) {
        return new ApplicationDocument(null, null, application, name, file.fileName(), CheckedPdf.MEDIA_TYPE,
                Base64.getEncoder().encodeToString(file.bytes()), now);
    }

    ApplicationDocument replacedBy(CheckedPdf file, Instant now) {
        return new ApplicationDocument(id, version, application, name, file.fileName(), CheckedPdf.MEDIA_TYPE,
                Base64.getEncoder().encodeToString(file.bytes()), now);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}
