package org.alteractions.journey.testing;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records what the stories of this run have done. Each JVM of the build writes a file at its end, which later tests
 * read.
 */
@Component
public class StoriesTold {

    private static final Path FOLDER = Path.of("target", "stories-told");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param run when the build began: files of an earlier build do not count
     * @param ended false as long as the JVM runs, and for good where it ends too early
     */
    record Told(String run, boolean ended, Set<String> classes, Set<String> walked, Map<String, String> pages) {}

    private final JdbcClient jdbc;
    private final String run;
    private final String fork;
    private final List<Told> before;
    private final Set<String> classes = new TreeSet<>();

    /** @param run empty outside the build: then there is no other JVM */
    StoriesTold(
            JdbcClient jdbc,
            @Value("${journey.run:}") String run,
            @Value("${journey.fork:}") String fork,
            @Value("${journey.afterwards:false}") boolean afterwards) {
        this.jdbc = jdbc;
        this.run = afterwards ? "" : run;
        this.fork = fork;
        this.before = afterwards ? leftIn(FOLDER, run) : List.of();
    }

    void begun(Class<?> story) {
        if (classes.add(story.getName()) && classes.size() == 1) {
            leave(new Told(run, false, Set.of(), Set.of(), Map.of()));
        }
    }

    public boolean includes(String story) {
        return classes.contains(story) || before.stream().anyMatch(told -> told.classes().contains(story));
    }

    /** Nodes that a token has passed, as <code>process/node</code>. */
    public Set<String> walked() {
        Set<String> walked = walkedHere();
        before.forEach(told -> walked.addAll(told.walked()));
        return walked;
    }

    /** Every page that anybody has seen, by language, status and what it is; once each. */
    public Map<String, String> pagesSeen() {
        Map<String, String> pages = new TreeMap<>(Participant.pagesSeen());
        before.forEach(told -> told.pages().forEach(pages::putIfAbsent));
        return pages;
    }

    @PreDestroy
    void ended() {
        if (!classes.isEmpty()) {
            leave(new Told(run, true, classes, walkedHere(), Participant.pagesSeen()));
        }
    }

    private void leave(Told told) {
        if (run.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            JSON.writeValue(FOLDER.resolve(fork + ".json").toFile(), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where a part is missing: what looks at all of it would pass, or skip, for nothing */
    static List<Told> leftIn(Path folder, String run) {
        File[] files = folder.toFile().listFiles((directory, name) -> name.endsWith(".json"));
        List<Told> left = Stream.of(files == null ? new File[0] : files)
                .map(StoriesTold::read)
                .filter(told -> told.run().equals(run))
                .toList();
        if (left.isEmpty() || !left.stream().allMatch(Told::ended)) {
            throw new IllegalStateException("A JVM of this run has not left what its stories did in " + folder);
        }
        return left;
    }

    private static Told read(File file) {
        try {
            return JSON.readValue(file, Told.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whoever only waited at a task or an event has not walked it: another way out took the token away. A sub-process
     * that ends in an error is walked: what it holds is counted by itself.
     */
    private Set<String> walkedHere() {
        return jdbc.sql("""
                        select distinct PROC_DEF_KEY_ || '/' || ACT_ID_ from ACT_HI_ACTINST
                        where END_TIME_ is not null
                        and (ACT_INST_STATE_ <> 2
                            or ACT_TYPE_ like '%EndEvent'
                            or ACT_TYPE_ like '%Gateway'
                            or ACT_TYPE_ like '%ubProcess'
                            or ACT_TYPE_ like 'boundary%')""")
                .query(String.class)
                .list().stream()
                .collect(toSet());
    }
}
