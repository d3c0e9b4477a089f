package org.alteractions.journey.upload;

import org.alteractions.journey.security.SecurityLog;

/** The check of uploads, for tests without the application. */
public final class PdfChecks {

    private PdfChecks() {}

    public static PdfCheck create() {
        return new PdfCheck(new SecurityLog());
    }
}
