package org.alteractions.journey.cafeselect.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * A day to plan or to replan, as a file.
 *
 * @param what          short description
 * @param optimumRounds number of rounds in the best plan; null if unknown
 * @param impossible    whether there is no plan
 * @param mostSeconds   target; null for the usual one
 * @param disturbance   of the day, for replanning; null for planning
 */
record Instance(
        String what,
        Integer optimumRounds,
        boolean impossible,
        Double mostSeconds,
        Day day,
        Disturbance disturbance) {

    /**
     * @param late    when candidates arrive, by number
     * @param leaving when interviewers leave, by id
     */
    record Disturbance(
            LocalDateTime now,
            List<Slot> published,
            Set<ApplicationNumber> noShows,
            Map<ApplicationNumber, LocalDateTime> late,
            Map<Long, LocalDateTime> leaving) {

        Changes changes() {
            Changes changes = new Changes(late, Map.of(), Set.of(), Map.of(), leaving, Set.of());
            for (ApplicationNumber candidate : noShows) {
                changes = changes.noShow(candidate);
            }
            return changes;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    static Instance read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Instance.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " is not an instance: " + e.getMessage(), e);
        }
    }

    /** A line per person, window or interview. */
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
