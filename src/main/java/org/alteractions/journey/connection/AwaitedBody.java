package org.alteractions.journey.connection;

import jakarta.servlet.ReadListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of one request: collected as it arrives, and read by the application once it is all there. */
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

    /** Takes what is there, by a thread that does not wait. @return whether it is whole */
    boolean takeInReady() throws IOException {
        while (!request.isFinished()) {
            if (!request.isReady()) {
                return false;
            }
            takeInOne();
        }
        return true;
    }

    /** The same before the request waits for anything; not for chunks. */
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

    /** Takes all of it, by a thread that waits. @return whether it was there in time */
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

    /** Read and thrown away, for its size or for want of room. */
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

    /** From its beginning to its deadline, as it stands now. */
    Duration patience() {
        return limits.deadlineAfter(bytes);
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    boolean isAwaited() {
        return awaited;
    }

    /** From now on whoever reads the request's body reads what was collected. */
    void replay() {
        awaited = false;
        request.setInputBuffer(this);
    }

    /** The same with nothing in it. */
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
            // A file that cannot be closed goes with the process.
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

    // That there is a listener makes Tomcat read without waiting; what arrives is taken in by the adapter.
    @Override
    public void onDataAvailable() {}

    @Override
    public void onAllDataRead() {}

    @Override
    public void onError(Throwable problem) {}

    /** Holds what Tomcat has just read. */
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
            // It has the size of what was read.
        }
    }
}
