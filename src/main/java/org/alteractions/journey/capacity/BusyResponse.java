package org.alteractions.journey.capacity;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** Suppresses the 500 of a request that was refused a connection, and everything written after it. */
final class BusyResponse extends HttpServletResponseWrapper {

    /** Headers of the suppressed body; security headers stay. */
    private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-length", "content-encoding");

    private final HttpServletRequest request;
    private boolean silent;

    BusyResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    boolean isSilent() {
        return silent;
    }

    void silence() {
        silent = true;
    }

    /** Resets the response, except for the security headers. */
    void startOver() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        getHeaderNames().stream()
                .filter(name -> !OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> kept.put(name, List.copyOf(getHeaders(name))));
        reset();
        kept.forEach((name, values) -> values.forEach(value -> super.addHeader(name, value)));
    }

    @Override
    public void setStatus(int status) {
        if (!keptBack(status)) {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (!keptBack(status)) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (!keptBack(status)) {
            super.sendError(status, message);
        }
    }

    private boolean keptBack(int status) {
        silent |= status == HttpStatus.INTERNAL_SERVER_ERROR.value() && CurrentRequest.isRefused(request)
                && !isCommitted();
        return silent;
    }

    @Override
    public void setHeader(String name, String value) {
        if (!silent || !OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!silent || !OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setContentType(String type) {
        if (!silent) {
            super.setContentType(type);
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!silent) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!silent) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!silent) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return silent ? new Nowhere() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return silent ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Nothing here is asynchronous");
        }

        @Override
        public void write(int octet) {
            // Discarded: the filter writes the answer.
        }
    }
}
