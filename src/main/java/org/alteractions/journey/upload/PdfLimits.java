package org.alteractions.journey.upload;

import java.time.Duration;

/**
 * Limits for the check of one file. Real files contain a few hundred objects and unpack to less than a megabyte. Images
 * and pages are not unpacked, because the check reads objects only.
 *
 * @param streamBytes  bytes that one object stream may unpack to, after each of its filters
 * @param totalBytes   the same for all streams together, decrypted data included
 * @param values       numbers, names, texts, lists and dictionaries that are read
 * @param entries      objects that the file lists, directly or in object streams
 * @param depth        nested values, and references that are followed to read one
 * @param filters      of one stream
 * @param rowBytes     length of a row for filters that predict one row from the last
 * @param time         CPU time for the whole check; the upload holds its turn as long
 */
record PdfLimits(
        int streamBytes,
        long totalBytes,
        long values,
        long entries,
        int depth,
        int filters,
        int rowBytes,
        Duration time) {

    /** At most about 150 MB of heap, twenty times what a real file of 5 MB takes. */
    static final PdfLimits REAL_FILES = new PdfLimits(
            8 * 1024 * 1024, 32L * 1024 * 1024, 1_000_000, 300_000, 100, 4, 64 * 1024, Duration.ofSeconds(3));
}
