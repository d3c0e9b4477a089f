package org.alteractions.journey.team.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.team.planning.pool.Pool;

/**
 * A pool for the team builder, as a file.
 *
 * @param what        short description
 * @param optimum     least cost of the teams; null if unknown
 * @param mostSeconds target; null for the usual one
 */
record TeamInstance(String what, Long optimum, Double mostSeconds, Pool pool) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            // Sets in one order, so that a file written again is the same file.
            .registerModule(new SimpleModule().addSerializer(Set.class, new StdDelegatingSerializer(new Sorted())));

    private static final class Sorted extends StdConverter<Set<?>, List<?>> {

        @Override
        public List<?> convert(Set<?> set) {
            return set.stream().sorted().toList();
        }
    }

    static TeamInstance read(Path file) {
        try {
            return JSON.readValue(file.toFile(), TeamInstance.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " is not an instance: " + e.getMessage(), e);
        }
    }

    /** A line per mission, student, coach or pin. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(this).replace("},{", "},\n{").replace(":[{", ":[\n{") + "\n");
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
