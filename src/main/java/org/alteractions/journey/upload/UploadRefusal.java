package org.alteractions.journey.upload;

import java.util.Locale;
import org.alteractions.journey.RefusalCode;

/** Reasons why a file cannot be kept; the sentences are in <code>messages/upload.yaml</code>. */
public enum UploadRefusal implements RefusalCode {
    ACTIVE,
    DAMAGED,
    EMPTY,
    OTHER_KIND,
    PROTECTED,
    /** Beyond the {@link PdfLimits}. */
    TOO_COMPLEX,
    TOO_LARGE;

    /** Name in the security log, for instance "pdf-too-complex". */
    String reason() {
        return "pdf-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
