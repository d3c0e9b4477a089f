package org.alteractions.journey.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF written byte by byte, possibly invalid. Object 1 is the catalog, 2 its page tree. */
public final class RawPdf {

    private static final int BLOCK = 64 * 1024;
    private static final int BLANKS = 16 * 1024 * 1024;
    private static final byte[] ZLIB_HEADER = {0x78, (byte) 0x9c};
    private static final byte[] LAST_BLOCK = {3, 0};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    public RawPdf() {
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        offsets.add(0);
    }

    /** With an empty catalog. */
    public static RawPdf empty() {
        return new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[]/Count 0>>");
    }

    public RawPdf object(String content) {
        begin();
        return write(content + "\nendobj\n");
    }

    /** @param dictionary without its length */
    public RawPdf stream(String dictionary, byte[] content) {
        return stream(dictionary, content, content.length);
    }

    /** @param length as the file says */
    public RawPdf stream(String dictionary, byte[] content, long length) {
        begin();
        write("<<" + dictionary + "/Length " + length + ">>\nstream\n");
        file.writeBytes(content);
        return write("\nendstream\nendobj\n");
    }

    public RawPdf write(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Number of the object that comes next. */
    public int next() {
        return offsets.size();
    }

    public int size() {
        return file.size();
    }

    public byte[] bytes() {
        return file.toByteArray();
    }

    /** With a table of all objects. @param trailer besides size and root */
    public byte[] withTable(String trailer) {
        int start = file.size();
        write("xref\n0 " + offsets.size() + "\n0000000000 65535 f \n");
        offsets.stream().skip(1).forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
        write("trailer\n<</Size " + offsets.size() + "/Root 1 0 R" + trailer + ">>\n");
        return write("startxref\n" + start + "\n%%EOF\n").bytes();
    }

    /**
     * With a cross-reference stream. It is an object itself, those in the stream are numbered from there.
     *
     * @param stream number of a stream of objects
     * @param packed so many objects in it
     */
    public byte[] withCrossReferences(int stream, int packed) {
        int start = file.size();
        int own = offsets.size();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        entry(entries, 0, 0, 0);
        offsets.stream().skip(1).forEach(offset -> entry(entries, 1, offset, 0));
        entry(entries, 1, start, 0);
        for (int i = 0; i < packed; i++) {
            entry(entries, 2, stream, i);
        }
        stream("/Type/XRef/Root 1 0 R/W[1 4 2]/Filter/FlateDecode/Size " + (own + 1 + packed),
                deflated(entries.toByteArray()));
        return write("startxref\n" + start + "\n%%EOF\n").bytes();
    }

    /** With whatever stands at the end as cross-reference stream. @param start where it begins */
    public byte[] withStart(int start) {
        return write("startxref\n" + start + "\n%%EOF\n").bytes();
    }

    private void begin() {
        offsets.add(file.size());
        write(offsets.size() - 1 + " 0 obj\n");
    }

    private static void entry(ByteArrayOutputStream entries, int type, int second, int third) {
        entries.writeBytes(new byte[] {
            (byte) type,
            (byte) (second >>> 24), (byte) (second >>> 16), (byte) (second >>> 8), (byte) second,
            (byte) (third >>> 8), (byte) third});
    }

    /**
     * So many blanks after a beginning, of which a block is deflated and repeated. A block that ends with a full flush
     * refers to nothing before it.
     *
     * @param length rounded up to blocks of 16 MB
     */
    public static byte[] deflatedBlanks(String beginning, long length) {
        int block = (int) Math.min(length, BLANKS);
        byte[] blanks = flushed(" ".repeat(block).getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(ZLIB_HEADER);
        packed.writeBytes(flushed(beginning.getBytes(StandardCharsets.ISO_8859_1)));
        for (long written = 0; written < length; written += block) {
            packed.writeBytes(blanks);
        }
        packed.writeBytes(LAST_BLOCK);
        return packed.toByteArray();
    }

    private static byte[] flushed(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(plain);
        byte[] buffer = new byte[plain.length / 100 + BLOCK];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    public static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        drain(deflater, new byte[BLOCK], packed);
        deflater.end();
        return packed.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream packed) {
        int count;
        while ((count = deflater.deflate(buffer)) > 0) {
            packed.write(buffer, 0, count);
        }
    }
}
