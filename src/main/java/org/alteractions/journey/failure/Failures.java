package org.alteractions.journey.failure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Summarizes where an exception comes from, without its message: messages repeat the values that failed. */
public final class Failures {

    private static final String OURS = "org.alteractions.";

    /** Code that wraps every command or request, or that creates refusals; it says nothing about the cause. */
    private static final List<String> AROUND = List.of("org.alteractions.journey.process.engine.",
            "org.alteractions.journey.process.security.", "org.alteractions.journey.security.",
            "org.alteractions.journey.RefusalCode");

    /** Proxies and other generated classes have no line numbers. */
    private static final String GENERATED = "$$";

    /** The engine's messages begin with a number. */
    private static final Pattern ENGINE_CODE = Pattern.compile("^ENGINE-\\d{5}\\b");

    private Failures() {}

    /**
     * For instance
     * {@code java.net.URISyntaxException at org.alteractions.journey.mail.calendar.CalendarFile.of:62}.
     */
    public static String summary(Throwable failure) {
        List<Throwable> chain = chain(failure);
        Throwable root = chain.get(chain.size() - 1);
        String what = chain.stream()
                .filter(ForOperators.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> named(root));
        return what + place(chain).map(place -> " at " + place).orElse("");
    }

    /** Type of the exception and the part of its message that may be kept: the first line of a printed stack trace. */
    static String named(Throwable failure) {
        String words = words(failure);
        return failure.getClass().getName() + (words == null ? "" : ": " + words);
    }

    /** The part of the message that may be kept; null if none. */
    static String words(Throwable failure) {
        if (failure instanceof ForOperators) {
            return failure.getMessage();
        }
        if (failure instanceof DiscreetFailure copy) {
            return copy.words();
        }
        if (failure instanceof SQLException sql) {
            return sql.getSQLState() == null ? null : "SQL state " + sql.getSQLState();
        }
        Matcher code = ENGINE_CODE.matcher(failure.getMessage() == null ? "" : failure.getMessage());
        return code.find() ? code.group() : null;
    }

    /** The exception and its causes; the root cause is last. */
    static List<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable at = failure; at != null && seen.add(at); at = at.getCause()) {
            chain.add(at);
        }
        return chain;
    }

    // The frame of this application's code that is nearest to the root cause, or else the root cause's first frame.
    private static Optional<String> place(List<Throwable> chain) {
        List<Throwable> fromRoot = new ArrayList<>(chain);
        Collections.reverse(fromRoot);
        return fromRoot.stream()
                .flatMap(failure -> frames(failure).filter(Failures::isOurs))
                .findFirst()
                .or(() -> frames(fromRoot.get(0)).findFirst())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
    }

    private static Stream<StackTraceElement> frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace());
    }

    private static boolean isOurs(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.startsWith(OURS) && !type.contains(GENERATED) && AROUND.stream().noneMatch(type::startsWith);
    }
}
