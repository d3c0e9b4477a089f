package org.alteractions.journey.failure;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

/** The parts of an exception that a log line contains, in each log format. */
class DiscreetLogsTest {

    private final LoggerContext context = new LoggerContext();
    private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void start() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.start();
    }

    @Test
    void exceptionIsPrintedWithoutItsWords_andSoAreItsCauses() {
        ByteArrayOutputStream text = text("%m%n%ex");
        DiscreetLogs.putInFrontOf(root);

        context.getLogger("any").error("Unexpected error occurred in scheduled task", Babbler.failure());

        assertThat(written(text))
                .startsWith("Unexpected error occurred in scheduled task\njava.lang.IllegalStateException: null\n\tat ")
                .contains("Caused by: java.sql.SQLException: SQL state 23514\n",
                        "Suppressed: java.lang.IllegalArgumentException: null\n", "Babbler.java:")
                .doesNotContain(Babbler.SAID);
    }

    @Test
    void copyThatTheEngineKeeps_isPrintedAsTheOriginal() {
        ByteArrayOutputStream original = text("%ex");
        DiscreetLogs.putInFrontOf(root);
        Throwable failure = Babbler.failure();
        context.getLogger("any").error("", failure);
        String expected = written(original);
        original.reset();

        context.getLogger("any").error("", DiscreetFailure.of(failure));

        assertThat(written(original)).isEqualTo(expected).contains("java.sql.SQLException: SQL state 23514");
    }

    @Test
    void placeIsOurOwnCode_orTheRootsWhereOnlyWhatStandsAroundItIsOurs() {
        IllegalStateException failure = new IllegalStateException("Durand");
        StackTraceElement library = new StackTraceElement("some.Library", "call", "Library.java", 7);
        StackTraceElement around = new StackTraceElement(
                "org.alteractions.journey.process.engine.DiscreetExecution", "execute", "DiscreetExecution.java", 17);
        StackTraceElement ours = new StackTraceElement(
                "org.alteractions.journey.mail.calendar.CalendarFile", "of", "CalendarFile.java", 62);

        failure.setStackTrace(new StackTraceElement[] {library, ours, around});
        assertThat(Failures.summary(failure))
                .isEqualTo("java.lang.IllegalStateException at org.alteractions.journey.mail.calendar.CalendarFile.of:62");
        failure.setStackTrace(new StackTraceElement[] {library, around});
        assertThat(Failures.summary(failure)).isEqualTo("java.lang.IllegalStateException at some.Library.call:7");
        assertThat(Failures.summary(new IllegalStateException(new ForOperators("No deadline 'x' is configured"))))
                .startsWith("No deadline 'x' is configured at " + getClass().getName());
    }

    @Test
    void textThatRepeatsTheMessage_losesIt() {
        ByteArrayOutputStream text = text("%m%n%nopex");
        DiscreetLogs.putInFrontOf(root);
        Throwable failure = Babbler.failure();

        context.getLogger("org.apache.catalina.core").error("Servlet.service() for servlet [s] threw exception ["
                + failure.getMessage() + "] with root cause", failure);

        assertThat(written(text)).isEqualTo("Servlet.service() for servlet [s] threw exception […] with root cause\n");
    }

    @Test
    void stackTraceThatIsTheText_losesItsMessages_alsoOverSeveralLines() {
        ByteArrayOutputStream text = text("%m%n");
        DiscreetLogs.putInFrontOf(root);
        StringWriter printed = new StringWriter();
        new IllegalArgumentException("Léa\nDurand", Babbler.failure()).printStackTrace(new PrintWriter(printed));

        context.getLogger("org.camunda.bpm.engine.rest.exception").warn("ENGINE-REST-HTTP500 {}", printed);

        assertThat(written(text))
                .startsWith("ENGINE-REST-HTTP500 java.lang.IllegalArgumentException\n\tat " + getClass().getName())
                .contains("\nCaused by: java.lang.IllegalStateException\n", "\nCaused by: java.sql.SQLException\n",
                        "\tSuppressed: java.lang.IllegalArgumentException\n", " more\n")
                .doesNotContain("Léa")
                .doesNotContain(Babbler.SAID);
    }

    @Test
    void jsonIsAsDiscreet() {
        JsonEncoder encoder = new JsonEncoder();
        ByteArrayOutputStream json = appender(encoder);
        DiscreetLogs.putInFrontOf(root);

        context.getLogger("any").error("Failed for {}: {}", 17, Babbler.failure().getMessage(), Babbler.failure());

        assertThat(written(json))
                .contains("Failed for 17: …", "java.sql.SQLException", "Babbler")
                .doesNotContain(Babbler.SAID);
    }

    @Test
    void messageForOperatorsStays_andSoDoesTheReasonThatAStartHasFailed() {
        ByteArrayOutputStream text = text("%m%n%ex{1}");
        DiscreetLogs.putInFrontOf(root);

        context.getLogger("any").error("Failed", new ForOperators("No deadline 'x' is configured"));
        context.getLogger(SpringApplication.class).error("Run failed", new IllegalStateException("No such column: X"));

        assertThat(written(text)).contains(
                ForOperators.class.getName() + ": No deadline 'x' is configured\n",
                "java.lang.IllegalStateException: No such column: X\n");
    }

    @Test
    void eachAppenderStandsBehindIt_onceHoweverOftenLoggingIsSetUp() {
        ByteArrayOutputStream text = text("%m%n");
        IntStream.range(0, 3).forEach(time -> DiscreetLogs.putInFrontOf(root));

        context.getLogger("any").info("once");

        assertThat(root.iteratorForAppenders()).toIterable().hasOnlyElementsOfType(DiscreetAppender.class).hasSize(1);
        assertThat(written(text)).isEqualTo("once\n");
    }

    private ByteArrayOutputStream text(String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setPattern(pattern);
        encoder.setCharset(StandardCharsets.UTF_8);
        return appender(encoder);
    }

    private ByteArrayOutputStream appender(Encoder<ILoggingEvent> encoder) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        encoder.setContext(context);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        root.addAppender(appender);
        return written;
    }

    private static String written(ByteArrayOutputStream log) {
        return log.toString(StandardCharsets.UTF_8);
    }
}
