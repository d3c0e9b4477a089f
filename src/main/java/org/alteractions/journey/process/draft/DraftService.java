package org.alteractions.journey.process.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.security.LoggedOut;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stores the drafts of each account for its owner only, until the form is sent, the owner logs out, or a day has
 * passed.
 */
@Component
public class DraftService {

    /** More drafts than a staff member has at a time; a higher number indicates an error. */
    static final int MOST_OF_ONE_ACCOUNT = 50;

    private static final Duration KEPT = Duration.ofDays(1);

    private final DraftRepository drafts;
    private final TakenTasks taken;
    private final Clock clock;

    DraftService(DraftRepository drafts, TakenTasks taken, Clock clock) {
        this.drafts = drafts;
        this.taken = taken;
        this.clock = clock;
    }

    public Optional<TaskDraft> find(String account, DraftSubject subject) {
        return drafts.find(account, subject, oldest());
    }

    /** Drafts of the account, latest first. */
    public List<TaskDraft> findAll(String account) {
        return drafts.findAll(account, oldest());
    }

    /** Drafts of all other accounts, latest first: a correction waits for what a colleague is writing. */
    public List<TaskDraft> findOfOthers(String account) {
        return drafts.findOfOthers(account, oldest());
    }

    /**
     * Saves a draft. A draft without answers is deleted.
     *
     * @throws Refusal if the account has too many drafts
     */
    public void save(TaskDraft draft) {
        if (draft.answers().isEmpty()) {
            discard(draft.account(), draft.subject());
            return;
        }
        if (drafts.countOthers(draft.account(), draft.subject()) >= MOST_OF_ONE_ACCOUNT) {
            throw ProcessRefusal.DRAFTS_TOO_MANY.of(MOST_OF_ONE_ACCOUNT);
        }
        drafts.save(draft);
    }

    public void delete(String account, DraftSubject subject) {
        drafts.delete(account, subject);
    }

    /** Deletes a draft that is not sent, and gives back the task that it has claimed. */
    public void discard(String account, DraftSubject subject) {
        Optional<TaskDraft> begun = drafts.find(account, subject, Instant.EPOCH);
        drafts.delete(account, subject);
        begun.ifPresent(taken::giveBack);
    }

    @EventListener
    void onLogout(LoggedOut event) {
        List<TaskDraft> taking = drafts.findTakingTasks(event.account());
        drafts.deleteAll(event.account());
        taking.forEach(taken::giveBack);
    }

    @Scheduled(cron = "0 25 * * * *", zone = WallClock.PARIS_ID)
    void deleteOld() {
        Instant oldest = oldest();
        List<TaskDraft> taking = drafts.findTakingTasks(oldest);
        drafts.deleteBefore(oldest);
        taking.forEach(taken::giveBack);
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
