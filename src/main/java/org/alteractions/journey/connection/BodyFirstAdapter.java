package org.alteractions.journey.connection;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.AsyncContextCallback;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Sits between Tomcat's connector and its container and forwards a request once its body is complete. Until then the
 * request holds its connection but no thread, like a servlet with asynchronous reads. A late, too large or surplus body
 * is replaced by an empty one and a {@link BodyProblem}, for {@link RefusedRequests}.
 */
final class BodyFirstAdapter implements Adapter {

    /** Index of the request note. Tomcat itself uses 0 to 16. */
    private static final int NOTE = 20;

    private final Adapter container;
    private final WaitingBodies bodies;

    BodyFirstAdapter(Adapter container, WaitingBodies bodies) {
        this.container = container;
        this.bodies = bodies;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        // Tomcat reuses the request object of a connection that was lost while it waited.
        forget(request);
        if (request.isFinished()) {
            container.service(request, response);
            return;
        }
        AwaitedBody body = bodies.of(request);
        request.setNote(NOTE, body);
        if (body.isTooLargeToIgnore()) {
            refuse(request, response, body, BodyProblem.TOO_LARGE);
            return;
        }
        request.action(ActionCode.REQ_HOST_ADDR_ATTRIBUTE, null);
        Optional<BodyProblem> refused = bodies.admit(body, request.remoteAddr().toString());
        if (refused.isPresent()) {
            refuse(request, response, body, refused.get());
            return;
        }
        request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
        try {
            if (request.getContentLengthLong() < 0) {
                serviceChunked(request, response, body);
            } else if (body.takeInBuffered()) {
                goOn(request, response, body);
            } else {
                await(request, body);
            }
        } catch (SocketTimeoutException late) {
            refuse(request, response, body, BodyProblem.TOO_SLOW);
        } catch (IOException gone) {
            response.action(ActionCode.CLOSE_NOW, gone);
            forget(request);
        }
    }

    // Tomcat's chunk parser needs a thread: after a non-blocking read, another thread cannot take over the request.
    private void serviceChunked(Request request, Response response, AwaitedBody body) throws Exception {
        if (!bodies.holdThread()) {
            refuse(request, response, body, BodyProblem.TOO_MANY);
            return;
        }
        boolean inTime;
        try {
            inTime = body.takeInWaiting();
        } finally {
            bodies.releaseThread();
        }
        if (inTime) {
            goOn(request, response, body);
        } else {
            refuse(request, response, body, BodyProblem.TOO_SLOW);
        }
    }

    private static void await(Request request, AwaitedBody body) {
        request.action(ActionCode.ASYNC_START, Nobody.INSTANCE);
        request.action(ActionCode.ASYNC_SETTIMEOUT, body.patience().toMillis());
        request.setRequestThread();
        try {
            request.setReadListener(body);
        } finally {
            request.clearRequestThread();
        }
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        if (!(request.getNote(NOTE) instanceof AwaitedBody body) || !body.isAwaited()) {
            try {
                return container.asyncDispatch(request, response, event);
            } finally {
                forgetUnlessAsync(request);
            }
        }
        request.setRequestThread();
        try {
            return more(request, response, body, event);
        } catch (IOException gone) {
            forget(request);
            return false;
        } finally {
            request.clearRequestThread();
        }
    }

    /** @return whether the connection stays open */
    private boolean more(Request request, Response response, AwaitedBody body, SocketEvent event) throws Exception {
        if (event == SocketEvent.OPEN_READ) {
            request.onDataAvailable();
            if (body.takeInReady()) {
                leaveAsync(request);
                goOn(request, response, body);
            } else {
                request.action(ActionCode.ASYNC_SETTIMEOUT, body.patience().toMillis());
            }
            return true;
        }
        boolean late = event == SocketEvent.TIMEOUT || event == SocketEvent.ERROR
                && request.getAttribute("jakarta.servlet.error.exception") instanceof SocketTimeoutException;
        if (!late) {
            forget(request);
            return false;
        }
        request.getAttributes().remove("jakarta.servlet.error.exception");
        if (event == SocketEvent.TIMEOUT) {
            request.action(ActionCode.ASYNC_TIMEOUT, new AtomicBoolean());
        }
        leaveAsync(request);
        refuse(request, response, body, BodyProblem.TOO_SLOW);
        return true;
    }

    private static void leaveAsync(Request request) {
        request.action(ActionCode.ASYNC_DISPATCH, null);
        request.action(ActionCode.ASYNC_DISPATCHED, null);
        request.action(ActionCode.ASYNC_SETTIMEOUT, -1L);
    }

    private void goOn(Request request, Response response, AwaitedBody body) throws Exception {
        bodies.leave(body);
        if (body.isDropped()) {
            refuse(request, response, body, body.isTooLarge() ? BodyProblem.TOO_LARGE : BodyProblem.TOO_MANY);
            return;
        }
        body.replay();
        try {
            container.service(request, response);
        } finally {
            forgetUnlessAsync(request);
        }
    }

    private void refuse(Request request, Response response, AwaitedBody body, BodyProblem problem) throws Exception {
        bodies.leave(body);
        boolean whole = request.isFinished();
        body.replayNothing();
        request.setAttribute(BodyProblem.ATTRIBUTE, problem);
        try {
            container.service(request, response);
        } finally {
            if (!whole) {
                // The rest of the body is not read, so the connection is closed.
                request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
            forget(request);
        }
    }

    private void forgetUnlessAsync(Request request) {
        AtomicBoolean async = new AtomicBoolean();
        request.action(ActionCode.ASYNC_IS_ASYNC, async);
        if (!async.get()) {
            forget(request);
        }
    }

    private void forget(Request request) {
        if (request.getNote(NOTE) instanceof AwaitedBody body) {
            request.setNote(NOTE, null);
            bodies.leave(body);
            body.release();
        }
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return container.prepare(request, response);
    }

    @Override
    public void log(Request request, Response response, long time) {
        container.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        container.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return container.getDomain();
    }

    /** Callback that Tomcat requires for asynchronous requests. No web application is involved yet. */
    private enum Nobody implements AsyncContextCallback {
        INSTANCE;

        @Override
        public void fireOnComplete() {}

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void incrementInProgressAsyncCount() {}

        @Override
        public void decrementInProgressAsyncCount() {}
    }
}
