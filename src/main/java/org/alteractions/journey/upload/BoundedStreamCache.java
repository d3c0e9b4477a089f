package org.alteractions.journey.upload;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Memory where PDFBox keeps decrypted streams, within the budget. */
final class BoundedStreamCache implements RandomAccessStreamCache {

    private final PdfBudget budget;

    BoundedStreamCache(PdfBudget budget) {
        this.budget = budget;
    }

    @Override
    public RandomAccess createBuffer() {
        return new RandomAccessReadWriteBuffer() {
            @Override
            protected void expandBuffer() throws IOException {
                budget.decrypted(DEFAULT_CHUNK_SIZE_4KB);
                super.expandBuffer();
            }
        };
    }

    @Override
    public void close() {
        // Nothing to close: the data is on the heap.
    }
}
