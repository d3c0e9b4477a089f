package org.alteractions.journey.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Starts a main class in a new JVM with the options of {@code mvn spring-boot:run} and measures the time until Tasklist
 * responds.
 */
final class StartTime {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private StartTime() {}

    /**
     * @param without the folder of classes that must not be on the class path: the application's own, or the tests'
     * @return seconds from the start of the JVM to the first 200 of Tasklist's page
     */
    static double of(String mainClass, String without, Path folder, List<String> arguments)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-Duser.timezone=Europe/Paris"));
        command.addAll(List.of(System.getProperty("journey.start.options").split("\\s+")));
        command.addAll(List.of("-cp", classPath(without), mainClass, "--server.port=" + port));
        command.addAll(arguments);
        Path log = folder.resolve(mainClass + ".log");
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitTasklist(port, process, log);
            return (System.nanoTime() - started) / 1e9;
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
    }

    private static void awaitTasklist(int port, Process process, Path log)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/camunda/app/tasklist/default/"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(page, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The port is not open yet.
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("Tasklist did not answer: " + Files.readString(log));
    }

    private static String classPath(String without) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith(without))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
