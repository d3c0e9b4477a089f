package org.alteractions.journey.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.waiting.Wait;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** French words for what a case waits for, who has to act, and until when. */
@Component
public class WaitWords {

    private static final Map<String, String> GROUPS = Arrays.stream(StaffGroup.values())
            .collect(Collectors.toUnmodifiableMap(StaffGroup::id, StaffGroup::label));

    /** Participants by form, and events by process and node. */
    private static final String FILE = "waits.yaml";

    private final Map<String, String> participants;
    private final Map<String, Map<String, String>> events;
    private final Clock clock;

    @SuppressWarnings("unchecked")
    WaitWords(Clock clock) {
        this.clock = clock;
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            Map<String, Object> words = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            this.participants = (Map<String, String>) words.get("participants");
            this.events = (Map<String, Map<String, String>>) words.get("events");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who has to act: a group of staff, or a participant. Empty for an event. */
    public String who(Wait wait) {
        return wait.isTask()
                ? participant(wait).orElseGet(() -> wait.task().groups().stream()
                        .map(group -> GROUPS.getOrDefault(group, group))
                        .collect(Collectors.joining(", ")))
                : "";
    }

    /** The participant whose answer a task waits for. */
    public Optional<String> participant(Wait wait) {
        return wait.isTask() ? Optional.ofNullable(participants.get(wait.task().form())) : Optional.empty();
    }

    /** Whether the wait says something beside the other waits of its case. */
    public boolean says(Wait wait) {
        return wait.isTask() || !event(wait).isEmpty();
    }

    private String event(Wait wait) {
        return events.getOrDefault(wait.place().process(), Map.of())
                .getOrDefault(wait.place().step(), "de « " + wait.what() + " »");
    }

    /** For instance "en attente d'une équipe, jusqu'au lundi 27 septembre 2027". */
    public String sentence(Wait wait) {
        String who = who(wait);
        return wait.isTask()
                ? "en attente de : " + step(wait) + (who.isEmpty() ? "" : " (" + who + ")")
                : "en attente " + event(wait) + until(wait);
    }

    /** The task or event without who has to act: "Qualifier la demande, jusqu'au lundi 14 décembre 2026". */
    public String step(Wait wait) {
        return wait.isTask() ? wait.what() + until(wait) : sentence(wait);
    }

    private String until(Wait wait) {
        return wait.until() == null ? "" : (isLate(wait) ? ", en retard depuis le " : ", jusqu'au ")
                + WrittenDates.day(day(wait.until()));
    }

    public boolean isLate(Wait wait) {
        return wait.isLate(clock.instant());
    }

    public static LocalDate day(Instant moment) {
        return moment.atZone(WallClock.PARIS).toLocalDate();
    }
}
