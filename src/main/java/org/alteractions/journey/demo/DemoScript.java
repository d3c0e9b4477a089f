package org.alteractions.journey.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.alteractions.journey.demo.DemoLedger.Outcome;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the story of one chapter, step by step, each once. What cannot be told is left out, with all that follows from
 * it; the rest goes on: people may work on the demo's cases while it is told.
 */
class DemoScript {

    private static final Logger LOG = LoggerFactory.getLogger(DemoScript.class);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final String chapter;
    private final DemoDesk desk;
    private final DemoLedger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration patience;
    private final BooleanSupplier stopped;
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, List<String>> origins = new HashMap<>();
    private final Set<String> standing = new HashSet<>();

    /** @param patience how long an entry waits for what the steps before it set off */
    DemoScript(
            String chapter,
            DemoDesk desk,
            DemoLedger ledger,
            TransactionTemplate transaction,
            Clock clock,
            Duration patience,
            BooleanSupplier stopped) {
        this.chapter = chapter;
        this.desk = desk;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
        this.patience = patience;
        this.stopped = stopped;
    }

    /** @throws CancellationException where the application stops meanwhile */
    void tell() {
        DemoStory.of(chapter).forEach(this::tell);
    }

    private void tell(List<DemoStep> entry) {
        List<DemoStep> open = entry.stream().filter(step -> !isTold(step)).toList();
        if (open.isEmpty()) {
            return;
        }
        Instant end = Instant.now().plus(patience);
        while (!desk.isQuiet(chapter) && Instant.now().isBefore(end)) {
            glance();
        }
        open.forEach(step -> tell(step, end));
    }

    private boolean isTold(DemoStep step) {
        Optional<DemoLedger.Row> row = ledger.find(step.key());
        row.ifPresent(found -> remember(step, found.outcome(), found.subject()));
        return row.isPresent();
    }

    private void tell(DemoStep step, Instant end) {
        if (step.needs().stream().anyMatch(this::standsStill)) {
            leaveOut(step, "a case that it needs stands still");
            return;
        }
        String hindrance = "what it waits for did not come";
        do {
            try {
                if (Boolean.TRUE.equals(transaction.execute(status -> attempt(step)))) {
                    return;
                }
            } catch (SubmissionRefused refused) {
                leaveOut(step, refused.getMessage());
                return;
            } catch (RuntimeException busy) {
                // Somebody may have worked on the same case at the same moment: the next glance shows what is left.
                hindrance = busy.getClass().getSimpleName();
                LOG.debug("Not this time", busy);
            }
            glance();
        } while (Instant.now().isBefore(end));
        LOG.warn("The demo season waits in vain: {}", hindrance);
        leaveOut(step, hindrance);
    }

    /** @return whether the step is settled, one way or the other */
    private boolean attempt(DemoStep step) {
        return switch (step.kind()) {
            case START -> settle(step, Outcome.TOLD,
                    desk.start(chapter, step.what(), answers().of(step.answers(), Map::of)));
            case COMPLETE -> complete(step);
            case BRING_FORWARD -> bringForward(step);
        };
    }

    private boolean complete(DemoStep step) {
        String reference = reference(step.subject());
        String about = step.about() == null ? null : reference(step.about().substring(1));
        List<String> open = desk.openTasks(reference, step.what(), about);
        if (open.isEmpty()) {
            return desk.finishedTasks(reference, step.what()).stream()
                    .filter(task -> !ledger.knows(task))
                    .findFirst()
                    .map(task -> settle(step, Outcome.MEANWHILE, task))
                    .orElseGet(() -> isOver(step, reference));
        }
        (step.each() ? open : open.subList(0, 1)).forEach(task ->
                desk.complete(chapter, task, shown -> answers().of(step.answers(), shown)));
        return settle(step, Outcome.TOLD, step.each() ? null : open.get(0));
    }

    private boolean bringForward(DemoStep step) {
        String reference = reference(step.subject());
        Optional<String> timer = desk.timer(reference, step.what());
        if (timer.isPresent()) {
            desk.bringForward(timer.get());
            return settle(step, Outcome.TOLD, null);
        }
        return desk.hasHappened(reference, step.what())
                ? settle(step, Outcome.MEANWHILE, null)
                : isOver(step, reference);
    }

    private boolean isOver(DemoStep step, String reference) {
        if (desk.isOver(reference)) {
            LOG.info("The demo season leaves out '{}': the case has ended", step.key());
            return settle(step, Outcome.LEFT_OUT, null);
        }
        return false;
    }

    private void leaveOut(DemoStep step, String why) {
        LOG.info("The demo season leaves out '{}': {}", step.key(), why);
        transaction.executeWithoutResult(status -> settle(step, Outcome.LEFT_OUT, null));
    }

    private boolean settle(DemoStep step, Outcome outcome, String subject) {
        ledger.note(step.key(), outcome, subject);
        remember(step, outcome, subject);
        return true;
    }

    private void remember(DemoStep step, Outcome outcome, String subject) {
        if (outcome == Outcome.LEFT_OUT) {
            standing.add(step.stops());
        } else if (step.kind() == DemoStep.Kind.START) {
            references.put(step.subject(), subject);
            origins.put(step.subject(), step.needs());
        }
    }

    /** A student does not get further than the season. */
    private boolean standsStill(String name) {
        return standing.contains(name) || origins.getOrDefault(name, List.of()).stream().anyMatch(this::standsStill);
    }

    private DemoAnswers answers() {
        return new DemoAnswers(LocalDate.now(clock), this::reference);
    }

    private String reference(String written) {
        int part = written.indexOf('/');
        String name = part < 0 ? written : written.substring(0, part);
        return Optional.ofNullable(references.get(name))
                .map(reference -> part < 0 ? reference : reference + written.substring(part))
                .orElseThrow(() -> new IllegalArgumentException("No case was started as '" + name + "'"));
    }

    private void glance() {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("The application stops");
        }
        try {
            Thread.sleep(GLANCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The application stops");
        }
    }
}
