package org.alteractions.journey.upload;

import java.io.IOException;
import java.io.InputStream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The one way by which a file that somebody has sent becomes a {@link CheckedPdf}. */
@Component
public class PdfCheck {

    private final SecurityLog securityLog;

    PdfCheck(SecurityLog securityLog) {
        this.securityLog = securityLog;
    }

    /** Of a larger file no more than is needed to refuse it: it may have six times the size that can be kept. */
    public static byte[] bytes(MultipartFile sent) throws IOException {
        try (InputStream content = sent.getInputStream()) {
            return content.readNBytes(CheckedPdf.LARGEST + 1);
        }
    }

    /** @throws Refusal with the reason, where the file cannot be kept */
    public CheckedPdf check(String fileName, byte[] bytes) {
        PdfInspection.problem(bytes, PdfLimits.REAL_FILES).ifPresent(problem -> {
            securityLog.record(SecurityEvent.REQUEST_REFUSED, "reason", problem.reason());
            throw problem.of();
        });
        // What was looked into is what is kept.
        return new CheckedPdf(CheckedPdf.plain(fileName), PdfHeader.from(bytes).orElseThrow());
    }
}
