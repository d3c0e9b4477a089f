package org.alteractions.journey.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the start of a PDF. Readers look for the header in the first 1024 bytes (ISO 32000-1, annex H, note 13). The
 * reason is that scanners and mail gateways write line ends or headers before it.
 */
final class PdfHeader {

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int FARTHEST = 1024;

    private PdfHeader() {}

    /**
     * The file from its header on; empty for a file without header. Bytes before the header are cut: programs that look
     * at the first bytes could take the file for another kind.
     */
    static Optional<byte[]> from(byte[] file) {
        for (int start = 0; start + MAGIC.length <= Math.min(file.length, FARTHEST); start++) {
            if (Arrays.equals(file, start, start + MAGIC.length, MAGIC, 0, MAGIC.length)) {
                return Optional.of(start == 0 ? file : Arrays.copyOfRange(file, start, file.length));
            }
        }
        return Optional.empty();
    }
}
