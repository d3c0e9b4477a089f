package org.alteractions.journey.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream of a PDF under check. It is unpacked within the budget by PDFBox's own filters. */
final class BoundedStream extends COSStream {

    /** Filters of object streams. Image filters allocate memory by the declared size of the image. */
    private static final Set<COSName> FILTERS = Set.of(
            COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE, COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);
    private static final int MOST_COLORS = 32;
    private static final int MOST_BITS = 16;
    /** Minimum size of an entry in the list of an object stream: two numbers, each with a space. */
    private static final int BYTES_OF_AN_ENTRY = 4;

    private final PdfBudget budget;

    BoundedStream(PdfBudget budget, RandomAccessStreamCache cache, RandomAccessReadView raw) throws IOException {
        super(cache, raw);
        this.budget = budget;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        byte[] bytes = unpacked();
        int objects = getInt(COSName.N, 0);
        budget.listed(Math.max(0, Math.min(objects, bytes.length / BYTES_OF_AN_ENTRY + 1)));
        return new BoundedSource(budget, bytes);
    }

    /** The other way to unpack a stream, which the check does not use. */
    @Override
    public COSInputStream createInputStream(DecodeOptions options) {
        throw new IllegalStateException("The check reads streams of objects only");
    }

    // PDFBox applies a repeated filter only once; a PDF reader applies it as often as the file lists it.
    private byte[] unpacked() throws IOException {
        List<COSName> filters = filterNames();
        requirePlausibleRows(getDictionaryObject(COSName.DECODE_PARMS));
        requirePlausibleRows(getDictionaryObject(COSName.DP));
        byte[] bytes = null;
        for (int i = 0; i < filters.size(); i++) {
            Unpacking unpacking = new Unpacking();
            try (InputStream packed = bytes == null ? createRawInputStream() : new ByteArrayInputStream(bytes)) {
                FilterFactory.INSTANCE.getFilter(filters.get(i))
                        .decode(packed, unpacking, this, i, DecodeOptions.DEFAULT);
            }
            bytes = unpacking.kept.toByteArray();
        }
        if (bytes != null) {
            return bytes;
        }
        try (InputStream raw = createRawInputStream()) {
            byte[] plain = raw.readAllBytes();
            budget.unpacked(plain.length, plain.length);
            return plain;
        }
    }

    private List<COSName> filterNames() throws IOException {
        COSBase filters = getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray list) {
            budget.require(list.size() <= budget.limits().filters(), "filters");
            for (int i = 0; i < list.size(); i++) {
                if (!(list.getObject(i) instanceof COSName name)) {
                    throw new IOException("A filter has no name");
                }
                names.add(name);
            }
        }
        budget.require(FILTERS.containsAll(names), "filters");
        return names;
    }

    // Rows without bytes never end; long rows are allocated before a byte is read.
    private void requirePlausibleRows(COSBase parameters) {
        if (parameters instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.getObject(i) instanceof COSDictionary each) {
                    requirePlausibleRows(each);
                }
            }
        } else if (parameters instanceof COSDictionary one) {
            int colors = one.getInt(COSName.COLORS, 1);
            int bits = one.getInt(COSName.BITS_PER_COMPONENT, 8);
            int columns = one.getInt(COSName.COLUMNS, 1);
            budget.require(within(colors, MOST_COLORS) && within(bits, MOST_BITS)
                    && within(columns, budget.limits().rowBytes()), "rows");
        }
    }

    private static boolean within(int value, int most) {
        return value >= 1 && value <= most;
    }

    /** Counts the output of a filter before it is kept. */
    private final class Unpacking extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int value) {
            budget.unpacked(1, kept.size() + 1L);
            kept.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            budget.unpacked(length, (long) kept.size() + length);
            kept.write(bytes, offset, length);
        }
    }
}
