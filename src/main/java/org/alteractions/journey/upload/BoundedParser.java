package org.alteractions.journey.upload;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * PDFBox's parser within a budget. PDFBox 3.0.6 unpacks object streams and cross-reference streams into memory without
 * a limit. It keeps all entries of the cross-reference table, and repairs damaged page trees in quadratic time.
 */
final class BoundedParser extends PDFParser {

    private final PdfBudget budget;
    /** Objects of unpacked streams, by the stream's number: no stream is unpacked twice. */
    private final Map<Long, Map<COSObjectKey, COSBase>> unpacked = new HashMap<>();

    BoundedParser(PdfBudget budget, byte[] file) throws IOException {
        super(new BoundedSource(budget, file), "", null, null, () -> new BoundedStreamCache(budget));
        this.budget = budget;
        document = new BoundedDocument(budget, this);
        xrefTrailerResolver = new XrefTrailerResolver() {
            @Override
            public void setXRef(COSObjectKey key, long offset) {
                budget.listed(1);
                super.setXRef(key, offset);
            }
        };
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
        budget.operation();
        budget.enter();
        try {
            return super.dereferenceCOSObject(reference);
        } finally {
            budget.leave();
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.value();
        budget.enter();
        try {
            return super.parseDirObject();
        } finally {
            budget.leave();
        }
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        budget.value();
        return super.parseCOSName();
    }

    @Override
    protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
        Map<COSObjectKey, COSBase> objects = unpacked.get(stream);
        if (objects == null) {
            // Before the stream is read: a stream that refers to itself ends here.
            unpacked.put(stream, new HashMap<>());
            objects = objectsOf(stream);
            unpacked.put(stream, objects);
        }
        return objects.remove(key);
    }

    private Map<COSObjectKey, COSBase> objectsOf(long stream) throws IOException {
        return document.getObjectFromPool(getObjectKey(stream, 0)).getObject() instanceof COSStream packed
                ? new HashMap<>(new BoundedObjects(budget, packed, document).parseAllObjects())
                : new HashMap<>();
    }

    /** The check does not read the pages, so the tree is not repaired. */
    @Override
    protected void checkPages(COSDictionary root) throws IOException {
        if (root.getCOSDictionary(COSName.PAGES) == null) {
            throw new IOException("There are no pages");
        }
    }

    /** The objects of one stream. */
    private static final class BoundedObjects extends PDFObjectStreamParser {

        private final PdfBudget budget;

        BoundedObjects(PdfBudget budget, COSStream stream, COSDocument document) throws IOException {
            super(stream, document);
            this.budget = budget;
        }

        @Override
        protected COSBase parseDirObject() throws IOException {
            budget.value();
            budget.enter();
            try {
                return super.parseDirObject();
            } finally {
                budget.leave();
            }
        }

        @Override
        protected COSName parseCOSName() throws IOException {
            budget.value();
            return super.parseCOSName();
        }
    }
}
