package org.alteractions.journey.upload;

import java.time.Duration;

/**
 * What the check of one file may use. Files that people send hold a few hundred objects and unpack to less than a
 * megabyte; pictures and pages are not unpacked at all, since the check reads objects only.
 *
 * @param streamBytes  bytes that one stream of objects may unpack to, after each of its filters
 * @param totalBytes   the same of all streams together, and of what is decrypted
 * @param values       numbers, names, texts, lists and dictionaries that are read
 * @param entries      objects that the file lists, here or in streams of objects
 * @param depth        values within values, and references that are followed to read one
 * @param filters      of one stream
 * @param rowBytes     length of a row for filters that predict one row from the last
 * @param time         of the processor for the whole check; a turn to upload is taken as long
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

    /** About 150 MB of heap at the very most, twenty times what a real file of 5 MB takes. */
    static final PdfLimits REAL_FILES = new PdfLimits(
            8 * 1024 * 1024, 32L * 1024 * 1024, 1_000_000, 300_000, 100, 4, 64 * 1024, Duration.ofSeconds(3));
}
