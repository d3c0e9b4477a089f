package org.alteractions.journey.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alteractions.journey.JourneyApplication;

/** The application in a separate JVM, without test classes on the class path and with the given settings only. */
public final class ChildApplication implements AutoCloseable {

    private final Process process;
    private final Path output;

    private ChildApplication(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static ChildApplication start(Path directory, Map<String, String> settings, String... options) {
        List<String> command = new ArrayList<>(List.of("-cp", classPath()));
        command.addAll(List.of(options));
        command.add(JourneyApplication.class.getName());
        return launch(directory, settings, command);
    }

    /** A part of the application that a test puts together. */
    public static ChildApplication startTest(Path directory, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-Xshare:auto", "-cp", allClasses(), main.getName()));
        command.addAll(List.of(arguments));
        return launch(directory, Map.of(), command);
    }

    private static ChildApplication launch(Path directory, Map<String, String> settings, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:MetaspaceSize=192m", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=256m",
                "-XX:+UseSerialGC"));
        command.addAll(arguments);
        Path output = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|JOURNEY|CAMUNDA|SERVER)_.*"));
        builder.environment().putAll(settings);
        try {
            return new ChildApplication(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process of its own tells nobody when it is ready; it has to be asked. */
    public ChildApplication whenReady(int port) throws InterruptedException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(120));
        while (process.isAlive() && Instant.now().isBefore(limit)) {
            try {
                if (WebCaller.stranger(port).get("/actuator/health/readiness").status() == 200) {
                    return this;
                }
            } catch (UncheckedIOException notListeningYet) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("Not ready:\n" + output());
    }

    /** As <code>kill -9</code> does: it gets no time to finish anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for its end. @return the exit code */
    public int exitCode(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Still running after " + limit + ":\n" + output());
        }
        return process.exitValue();
    }

    /** All that was printed in this directory, also by an application that ran there before. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String allClasses() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String classPath() {
        return Arrays.stream(allClasses().split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
