package org.alteractions.journey.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Small files that need much memory when they are read. */
public final class InflatingPdfs {

    public static final long MEGABYTE = 1024L * 1024;

    private static final int RUN = 128;

    private InflatingPdfs() {}

    /** A stream of objects of so many bytes; one object, then blanks. */
    public static byte[] objectStream(long length) {
        return objectStream("/Filter/FlateDecode", RawPdf.deflatedBlanks("5 0 <</A 1>>", length));
    }

    /** @param filter with its parameters */
    public static byte[] objectStream(String filter, byte[] packed) {
        RawPdf pdf = RawPdf.empty();
        int stream = pdf.next();
        return pdf.stream("/Type/ObjStm/N 1/First 4" + filter, packed).withCrossReferences(stream, 1);
    }

    /** A cross-reference stream of so many bytes. */
    public static byte[] crossReferences(long length) {
        return crossReferences("/Size 300000000/W[1 4 2]/Filter/FlateDecode", RawPdf.deflatedBlanks("", length));
    }

    public static byte[] crossReferences(String dictionary, byte[] packed) {
        RawPdf pdf = RawPdf.empty();
        int start = pdf.size();
        return pdf.stream("/Type/XRef/Root 1 0 R" + dictionary, packed).withStart(start);
    }

    /** One object more than the file needs. */
    public static byte[] object(String content) {
        return RawPdf.empty().object(content).withTable("");
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** So many blanks after a beginning, of 129 bytes or fewer, as runs of 128. */
    public static byte[] runLengthBlanks(String beginning, long length) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(beginning.length() - 1);
        packed.writeBytes(latin(beginning));
        for (long written = 0; written < length; written += RUN) {
            packed.write(257 - RUN);
            packed.write(' ');
        }
        packed.write(128);
        return packed.toByteArray();
    }

    /** Blanks as LZW has them at its best: each code stands for a blank more than the last, until the table is full. */
    public static byte[] lzwBlanks(int tables) {
        BigBits packed = new BigBits();
        for (int table = 0; table < tables; table++) {
            packed.write(256, 9);
            packed.write(' ', 9);
            int bits = 9;
            for (int code = 258; code < 4094; code++) {
                bits = code >= 2047 ? 12 : code >= 1023 ? 11 : code >= 511 ? 10 : 9;
                packed.write(code, bits);
            }
            packed.write(256, 12);
        }
        packed.write(256, 9);
        packed.write(257, 9);
        packed.write(0, 7);
        return packed.bytes.toByteArray();
    }

    /** Bits, the highest first. */
    private static final class BigBits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long pending;
        private int count;

        void write(int value, int bits) {
            pending = pending << bits | value;
            count += bits;
            while (count >= 8) {
                count -= 8;
                bytes.write((int) (pending >>> count));
                pending &= (1L << count) - 1;
            }
        }
    }
}
