package org.alteractions.journey.upload;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A PDF under check. All streams that PDFBox's parsers find in it are created here. */
final class BoundedDocument extends COSDocument {

    /** The standard allows 40 to 256; PDFBox allocates the length that the file declares. */
    private static final int LONGEST_KEY_BITS = 4096;

    private final PdfBudget budget;
    private final ICOSParser parser;
    private final RandomAccessStreamCache cache;

    BoundedDocument(PdfBudget budget, ICOSParser parser) {
        super(() -> new BoundedStreamCache(budget), parser);
        this.budget = budget;
        this.parser = parser;
        this.cache = new BoundedStreamCache(budget);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        COSStream stream = new BoundedStream(budget, cache, parser.createRandomAccessReadView(start, length));
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }

    @Override
    public COSDictionary getEncryptionDictionary() {
        COSDictionary encryption = super.getEncryptionDictionary();
        if (encryption != null) {
            int bits = encryption.getInt(COSName.LENGTH, 0);
            budget.require(bits >= 0 && bits <= LONGEST_KEY_BITS, "key");
        }
        return encryption;
    }
}
