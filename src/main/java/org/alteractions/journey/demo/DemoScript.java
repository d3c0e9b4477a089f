package org.alteractions.journey.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.alteractions.journey.demo.DemoLedger.Outcome;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Executes the demo steps of one chapter, each once, in rounds. A step whose task or date does not exist yet is late:
 * the steps that depend on it wait for the next round, the others continue. A step is left out only if its case has
 * ended in another way.
 */
class DemoScript {

    private static final Logger LOG = LoggerFactory.getLogger(DemoScript.class);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final int MOST_ATTEMPTS = 3;

    private final ChapterId chapter;
    private final DemoCoordinator coordinator;
    private final DemoFiles files;
    private final DemoLedger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration patience;
    private final BooleanSupplier stopped;
    private final DemoCases cases = new DemoCases();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> late = new HashSet<>();
    private final List<List<DemoStep>> story;

    /** @param patience how long an entry waits for the effects of the previous steps before the next chapter's turn */
    DemoScript(
            ChapterId chapter,
            DemoCoordinator coordinator,
            DemoFiles files,
            DemoLedger ledger,
            TransactionTemplate transaction,
            Clock clock,
            Duration patience,
            BooleanSupplier stopped) {
        this.chapter = chapter;
        this.coordinator = coordinator;
        this.files = files;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
        this.patience = patience;
        this.stopped = stopped;
        this.story = DemoStory.of(chapter);
    }

    int steps() {
        return story.stream().mapToInt(List::size).sum();
    }

    /**
     * Executes one round.
     *
     * @return number of late steps
     * @throws CancellationException if the application stops meanwhile
     */
    int tell() {
        late.clear();
        int open = 0;
        for (List<DemoStep> entry : story) {
            open += tell(entry);
        }
        return open;
    }

    private int tell(List<DemoStep> entry) {
        List<DemoStep> open = new ArrayList<>();
        for (DemoStep step : entry) {
            if (!recall(step)) {
                open.add(step);
            }
        }
        if (open.stream().anyMatch(this::isPossible) && !becomesQuiet()) {
            open.forEach(step -> late.add(step.stops()));
            return open.size();
        }
        int unsettled = 0;
        for (DemoStep step : open) {
            if (!settles(step)) {
                unsettled++;
            }
        }
        return unsettled;
    }

    /** @return whether the ledger has its result from an earlier start */
    private boolean recall(DemoStep step) {
        Optional<DemoLedger.Row> row = ledger.find(step.key());
        row.ifPresent(found -> remember(step, found.outcome(), found.subject()));
        return row.isPresent();
    }

    private boolean isPossible(DemoStep step) {
        return step.needs().stream().noneMatch(name -> cases.isAmong(late, name) || cases.isAmong(ended, name));
    }

    private boolean becomesQuiet() {
        Instant end = Instant.now().plus(patience);
        while (!coordinator.isQuiet(chapter)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            glance();
        }
        return true;
    }

    private boolean settles(DemoStep step) {
        if (step.needs().stream().anyMatch(name -> cases.isAmong(ended, name))) {
            LOG.info("The demo season leaves out '{}': a case that it needs has ended", step.key());
            return Boolean.TRUE.equals(transaction.execute(status -> settle(step, Outcome.LEFT_OUT, null)));
        }
        boolean settled = isPossible(step) && isTried(step);
        if (!settled) {
            late.add(step.stops());
        }
        return settled;
    }

    private boolean isTried(DemoStep step) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> attempt(step)));
            } catch (RuntimeException busy) {
                // A user may have worked on the same case at the same moment: the next attempt reads the new state.
                LOG.debug("Not this time", busy);
            }
            glance();
        }
        LOG.info("The demo season tries '{}' again later", step.key());
        return false;
    }

    /** @return whether the step has a result of any kind */
    private boolean attempt(DemoStep step) {
        return switch (step.kind()) {
            case START -> start(step);
            case HAND_IN -> handIn(step);
            case COMPLETE -> complete(step);
            case BRING_FORWARD -> bringForward(step);
        };
    }

    private boolean start(DemoStep step) {
        CaseReference reference = coordinator.start(
                chapter.value(), step.what(), shown -> answers().of(step.answers(), shown));
        if (step.isRegistration()) {
            files.ofCandidate(chapter, reference);
        }
        return settle(step, Outcome.TOLD, reference.value());
    }

    private boolean handIn(DemoStep step) {
        CaseReference reference = cases.reference(step.subject());
        return coordinator.hasHappened(reference, step.what())
                ? settle(step, Outcome.MEANWHILE, null)
                : files.ofTeam(chapter, reference, step.answers())
                        ? settle(step, Outcome.TOLD, null)
                        : isOver(step, reference);
    }

    private boolean complete(DemoStep step) {
        CaseReference reference = cases.reference(step.subject());
        CaseReference about = step.about() == null ? null : cases.reference(step.about().substring(1));
        List<String> open = coordinator.openTasks(reference, step.what(), about);
        if (open.isEmpty()) {
            return coordinator.finishedTasks(reference, step.what()).stream()
                    .filter(task -> !ledger.knows(task))
                    .findFirst()
                    .map(task -> settle(step, Outcome.MEANWHILE, task))
                    .orElseGet(() -> isOver(step, reference));
        }
        (step.each() ? open : open.subList(0, 1)).forEach(task ->
                coordinator.complete(chapter.value(), task, shown -> answers().of(step.answers(), shown)));
        return settle(step, Outcome.TOLD, step.each() ? null : open.get(0));
    }

    private boolean bringForward(DemoStep step) {
        CaseReference reference = cases.reference(step.subject());
        Optional<String> timer = coordinator.timer(reference, step.what());
        if (timer.isPresent()) {
            coordinator.bringForward(timer.get());
            return settle(step, Outcome.TOLD, null);
        }
        return coordinator.hasHappened(reference, step.what())
                ? settle(step, Outcome.MEANWHILE, null)
                : isOver(step, reference);
    }

    private boolean isOver(DemoStep step, CaseReference reference) {
        if (coordinator.isOver(reference)) {
            LOG.info("The demo season leaves out '{}': the case has ended", step.key());
            return settle(step, Outcome.LEFT_OUT, null);
        }
        return false;
    }

    private boolean settle(DemoStep step, Outcome outcome, String subject) {
        ledger.note(step.key(), outcome, subject);
        remember(step, outcome, subject);
        return true;
    }

    private void remember(DemoStep step, Outcome outcome, String subject) {
        if (outcome == Outcome.LEFT_OUT) {
            ended.add(step.stops());
        } else if (step.kind() == DemoStep.Kind.START) {
            cases.add(step.subject(), CaseReference.of(subject), step.needs());
        }
    }

    private DemoAnswers answers() {
        return new DemoAnswers(LocalDate.now(clock), name -> cases.reference(name).value());
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
