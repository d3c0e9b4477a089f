package org.alteractions.journey.upload;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What is left of the {@link PdfLimits} while one file is read, in one thread. Time is CPU time, which does not depend
 * on the load of the machine.
 */
final class PdfBudget {

    private static final int OPERATIONS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final PdfLimits limits;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long started = threads.getCurrentThreadCpuTime();
    private long bytes;
    private long values;
    private long entries;
    private int depth;
    private int operations;

    PdfBudget(PdfLimits limits) {
        this.limits = limits;
    }

    /** Unchecked, because PDFBox continues after most checked exceptions. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exceeded(String limit) {
            super("The file exceeds the limit of " + limit, null, false, false);
        }
    }

    PdfLimits limits() {
        return limits;
    }

    /**
     * Called before the bytes are kept.
     *
     * @param stream number of bytes of the stream, these included
     */
    void unpacked(int count, long stream) {
        bytes += count;
        require(stream <= limits.streamBytes() && bytes <= limits.totalBytes(), "bytes");
        operation();
    }

    void decrypted(int count) {
        bytes += count;
        require(bytes <= limits.totalBytes(), "bytes");
    }

    void value() {
        require(++values <= limits.values(), "values");
    }

    void listed(long count) {
        entries += count;
        require(entries <= limits.entries(), "entries");
    }

    void enter() {
        require(++depth <= limits.depth(), "depth");
    }

    void leave() {
        depth--;
    }

    /** Called for each step of a parser, however small, so that endless loops stop here. */
    void operation() {
        if (++operations % OPERATIONS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
            require(threads.getCurrentThreadCpuTime() - started <= limits.time().toNanos(), "time");
        }
    }

    void require(boolean within, String limit) {
        if (!within) {
            throw new Exceeded(limit);
        }
    }
}
