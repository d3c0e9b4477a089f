package org.alteractions.journey.connection;

import jakarta.servlet.ReadListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of one request. It is collected as it arrives, and the application reads it once it is complete. */
final class AwaitedBody implements InputBuffer, ReadListener {

    private final Request request;
    private final InputBuffer wire;
    private final BodySettings limits;
    private final long since = System.nanoTime();
    private final Spool spool;
    private final Packet packet = new Packet();
    private long bytes;
    private boolean awaited = true;
    private boolean dropped;

    AwaitedBody(Request request, BodySettings limits, DiskBudget disk) {
        this.request = request;
        this.wire = request.getInputBuffer();
        this.limits = limits;
        this.spool = new Spool(disk);
    }

    /**
     * Reads the available bytes without blocking.
     *
     * @return whether the body is complete
     */
    boolean takeInReady() throws IOException {
        while (!request.isFinished()) {
            if (!request.isReady()) {
                return false;
            }
            takeInOne();
        }
        return true;
    }

    /** Reads the buffered bytes before the request starts to wait. Not for chunked bodies. */
    boolean takeInBuffered() throws IOException {
        while (!request.isFinished()) {
            request.action(ActionCode.AVAILABLE, Boolean.TRUE);
            if (request.getAvailable() <= 0) {
                return false;
            }
            takeInOne();
        }
        return true;
    }

    /**
     * Reads the whole body on a blocking thread.
     *
     * @return whether the body arrived in time
     */
    boolean takeInWaiting() throws IOException {
        while (!request.isFinished() && !isTooLargeToIgnore()) {
            if (isLate()) {
                return false;
            }
            if (!takeInOne()) {
                return true;
            }
        }
        return true;
    }

    private boolean takeInOne() throws IOException {
        int length = request.doRead(packet);
        if (length > 0) {
            bytes += length;
            dropped = dropped || isTooLarge() || !spool.write(packet.getByteBuffer());
            if (dropped) {
                spool.clear();
            }
        }
        return length >= 0;
    }

    /** Whether the body is read and discarded, because it is too large or the disk budget is used up. */
    boolean isDropped() {
        return dropped;
    }

    boolean isTooLarge() {
        return Math.max(bytes, request.getContentLengthLong()) > limits.largest().toBytes();
    }

    boolean isTooLargeToIgnore() {
        return Math.max(bytes, request.getContentLengthLong()) > limits.largestIgnored().toBytes();
    }

    boolean isLate() {
        return age().compareTo(limits.deadlineAfter(bytes)) > 0;
    }

    /** Time from the start of the request to its current deadline. */
    Duration patience() {
        return limits.deadlineAfter(bytes);
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    boolean isAwaited() {
        return awaited;
    }

    /** From now on, readers of the request's body get the collected bytes. */
    void replay() {
        awaited = false;
        request.setInputBuffer(this);
    }

    /** From now on, readers of the request's body get an empty body. */
    void replayNothing() throws IOException {
        spool.clear();
        replay();
    }

    void release() {
        awaited = false;
        request.setInputBuffer(wire);
        try {
            spool.clear();
        } catch (IOException stillOpen) {
            // The file is deleted when the process ends.
        }
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        ByteBuffer next = spool.next();
        reader.setByteBuffer(next == null ? ByteBuffer.allocate(0) : next);
        return next == null ? -1 : next.remaining();
    }

    @Override
    public int available() {
        return 0;
    }

    // Tomcat reads without blocking because a listener is set. The adapter reads the bytes that arrive.
    @Override
    public void onDataAvailable() {}

    @Override
    public void onAllDataRead() {}

    @Override
    public void onError(Throwable problem) {}

    /** Holds the bytes that Tomcat has just read. */
    private static final class Packet implements ApplicationBufferHandler {

        private ByteBuffer buffer = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // The buffer has the size of the bytes read.
        }
    }
}
