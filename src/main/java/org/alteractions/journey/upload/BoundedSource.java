package org.alteractions.journey.upload;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bytes that a parser reads; each operation counts against the budget. */
final class BoundedSource extends RandomAccessReadBuffer {

    private final PdfBudget budget;

    BoundedSource(PdfBudget budget, byte[] bytes) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.operation();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        budget.operation();
        return super.read(target, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        budget.operation();
        super.seek(position);
    }
}
