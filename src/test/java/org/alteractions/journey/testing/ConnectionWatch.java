package org.alteractions.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Checks that no thread takes a second database connection while it holds one. With as many such threads as
 * connections, all would wait for each other until the pool's time-out. Every story ends with this check.
 */
@Component
public class ConnectionWatch implements BeanPostProcessor, PriorityOrdered {

    private static final int LONGEST_PLACE = 40;
    private static final Pattern OURS_OR_THE_ENGINES = Pattern.compile("^(org\\.alteractions|org\\.camunda)\\.");

    /** Who may take a second connection, with the reason. */
    private static final Map<String, String> ALLOWED = Map.of(
            "org.flywaydb.core", "Its lock has a connection of its own, before anybody else has one: at the start.",
            "org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupHandler", "The engine sets the next"
                    + " cleaning of its history before it gives the connection back, in one thread of the same few.",
            "org.camunda.bpm.engine.impl.jobexecutor.RepeatingFailedJobListener", "The engine sets the next moment of a"
                    + " repeated timer when one has failed, before it gives the connection back. The job executor has"
                    + " fewer threads than the pool has connections, so that one is always left (PoolSizesTest).");

    private final ThreadLocal<AtomicInteger> held = ThreadLocal.withInitial(AtomicInteger::new);
    /** Noted with each connection, and read only where something is wrong. */
    private final ThreadLocal<Throwable> taken = new ThreadLocal<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private volatile boolean exhausted;

    /** Around the pool itself, below whatever the application puts in front of it. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? watched(pool) : bean;
    }

    DataSource watched(DataSource pool) {
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                if (exhausted && RequestContextHolder.getRequestAttributes() != null) {
                    throw new SQLTransientConnectionException("HikariPool-1 - Connection is not available");
                }
                AtomicInteger mine = held.get();
                if (mine.get() > 0) {
                    note(Thread.currentThread());
                }
                Connection connection = super.getConnection();
                if (mine.incrementAndGet() == 1) {
                    taken.set(new Throwable());
                }
                return returning(connection, mine);
            }
        };
    }

    /** From here on requests get no connection, as if others held them all and the time to wait were over. */
    public void exhaust() {
        exhausted = true;
    }

    public void refill() {
        exhausted = false;
    }

    /** Where a thread took its second connection, since the last call. */
    List<String> violations() {
        List<String> all = new ArrayList<>(violations);
        violations.removeAll(all);
        return all;
    }

    void assertOneConnectionPerThread() {
        assertThat(violations()).as("places where a thread takes a second connection").isEmpty();
    }

    /** @param mine of the thread that took the connection, whichever gives it back */
    private static Connection returning(Connection connection, AtomicInteger mine) {
        AtomicBoolean open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                ConnectionWatch.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    } finally {
                        if (method.getName().equals("close") && open.getAndSet(false)) {
                            mine.decrementAndGet();
                        }
                    }
                });
    }

    /** Where a thread was, in code of ours. */
    private static String place(Throwable moment) {
        return Arrays.stream(moment.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.alteractions.journey."))
                .filter(frame -> !frame.getClassName().startsWith(ConnectionWatch.class.getName()))
                .limit(5)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", "));
    }

    private void note(Thread thread) {
        List<String> frames = Arrays.stream(thread.getStackTrace()).map(StackTraceElement::toString).toList();
        if (ALLOWED.keySet().stream().noneMatch(part -> frames.stream().anyMatch(frame -> frame.startsWith(part)))) {
            violations.add(frames.stream()
                    .filter(frame -> OURS_OR_THE_ENGINES.matcher(frame).find())
                    .filter(frame -> !frame.startsWith(ConnectionWatch.class.getName() + ".")
                            && !frame.startsWith(ConnectionWatch.class.getName() + "$"))
                    .limit(LONGEST_PLACE)
                    .collect(Collectors.joining("\n    ", 
                            thread.getName() + ", which holds one since " + place(taken.get()) + "\n    ", "\n")));
        }
    }
}
