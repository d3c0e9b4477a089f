package org.alteractions.journey.connection;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that are written once and then read once. Small content stays in memory, larger content goes to a temporary
 * file.
 */
final class Spool {

    private static final int IN_MEMORY = 64 * 1024;
    private static final int CHUNK = 16 * 1024;

    private final DiskBudget disk;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream(1024);
    private FileChannel file;
    private byte[] read;
    private long position;
    private long onDisk;

    Spool(DiskBudget disk) {
        this.disk = disk;
    }

    /** @return whether there was room for the bytes */
    boolean write(ByteBuffer bytes) throws IOException {
        if (file == null && memory.size() + bytes.remaining() <= IN_MEMORY) {
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            memory.writeBytes(copy);
            return true;
        }
        if (file == null) {
            if (!writeToFile(ByteBuffer.wrap(memory.toByteArray()))) {
                return false;
            }
            memory = new ByteArrayOutputStream(0);
        }
        return writeToFile(bytes);
    }

    /** The next bytes, in a buffer that the caller owns; null at the end. */
    ByteBuffer next() throws IOException {
        if (file == null) {
            if (read == null) {
                read = memory.toByteArray();
            }
            int length = (int) Math.min(CHUNK, read.length - position);
            ByteBuffer next = length == 0 ? null : ByteBuffer.wrap(read, (int) position, length).slice();
            position += length;
            return next;
        }
        ByteBuffer next = ByteBuffer.allocate(CHUNK);
        int length = file.read(next, position);
        position += Math.max(length, 0);
        return length <= 0 ? null : next.flip();
    }

    /** Discards all bytes. Later reads return the end. */
    void clear() throws IOException {
        memory = new ByteArrayOutputStream(0);
        read = null;
        position = 0;
        disk.giveBack(onDisk);
        onDisk = 0;
        if (file != null) {
            FileChannel open = file;
            file = null;
            open.close();
        }
    }

    private boolean writeToFile(ByteBuffer bytes) throws IOException {
        if (!disk.take(bytes.remaining())) {
            return false;
        }
        onDisk += bytes.remaining();
        if (file == null) {
            file = temporary();
        }
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        return true;
    }

    private static FileChannel temporary() throws IOException {
        Path path = Files.createTempFile("journey-body", null);
        return FileChannel.open(path, READ, WRITE, DELETE_ON_CLOSE);
    }
}
