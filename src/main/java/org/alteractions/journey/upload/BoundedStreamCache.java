package org.alteractions.journey.upload;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Where PDFBox keeps streams that it has decrypted, within the budget. */
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
        // The heap is all that it has.
    }
}
