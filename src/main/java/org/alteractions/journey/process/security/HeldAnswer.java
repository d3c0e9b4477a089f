package org.alteractions.journey.process.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Passes successful responses through and buffers error responses, so that they can be rewritten. */
final class HeldAnswer extends HttpServletResponseWrapper {

    private static final long UNKNOWN = -1;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream held = new Held();
    private PrintWriter writer;
    private long length = UNKNOWN;
    private boolean through;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    boolean isHeld() {
        return !through && getStatus() >= HttpStatus.BAD_REQUEST.value();
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    /** Sets the announced Content-Length of a successful response to which nothing was written. */
    void finish() {
        if (!through && !isHeld()) {
            announce();
        }
    }

    private void announce() {
        through = true;
        if (length != UNKNOWN) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
        body.reset();
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (isHeld()) {
            return held;
        }
        announce();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isHeld()) {
            announce();
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isHeld()) {
            announce();
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        this.length = length;
    }

    @Override
    public void setHeader(String name, String value) {
        if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            setContentLengthLong(Long.parseLong(value));
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int part) {
            body.write(part);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) {
            body.write(bytes, offset, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Written at once");
        }
    }
}
