package org.alteractions.journey.upload;

import java.io.IOException;
import java.io.InputStream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The only way from an uploaded file to a {@link CheckedPdf}. */
@Component
public class PdfCheck {

    private final SecurityLog securityLog;

    PdfCheck(SecurityLog securityLog) {
        this.securityLog = securityLog;
    }

    /** Reads only as much of a larger file as is needed to refuse it: it may have six times the allowed size. */
    public static byte[] bytes(MultipartFile sent) throws IOException {
        try (InputStream content = sent.getInputStream()) {
            return content.readNBytes(CheckedPdf.LARGEST + 1);
        }
    }

    /** @throws Refusal with the reason, if the file cannot be kept */
    public CheckedPdf check(String fileName, byte[] bytes) {
        PdfInspection.problem(bytes, PdfLimits.REAL_FILES).ifPresent(problem -> {
            securityLog.record(SecurityEvent.REQUEST_REFUSED, "reason", problem.reason());
            throw problem.of();
        });
        // The inspected bytes are the ones that are kept.
        return new CheckedPdf(CheckedPdf.plain(fileName), PdfHeader.from(bytes).orElseThrow());
    }
}
