package org.alteractions.journey.student;

import java.util.Optional;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** The season's places, from the offer to the answer; a place that one student gives up goes to the next in line. */
@Component
class Places {

    private final Applications applications;
    private final TrainingAhead training;
    private final Journal journal;

    Places(Applications applications, TrainingAhead training, Journal journal) {
        this.applications = applications;
        this.training = training;
        this.journal = journal;
    }

    void accept(String number) {
        applications.save(applications.get(number).confirm());
        journal.record(number, JournalEvent.PLACE_ACCEPTED);
    }

    void refuse(String number) {
        applications.save(applications.get(number).lapse());
        journal.record(number, JournalEvent.PLACE_REFUSED);
    }

    void expire(String number) {
        applications.save(applications.get(number).lapse());
        journal.record(number, JournalEvent.PLACE_EXPIRED);
    }

    /**
     * Hands the place of an application that has ended to the first of the waiting list, in one transaction: a place
     * has one holder at any time.
     *
     * @return number of the application that holds the place now; empty where there was none to hand on, nobody waits
     *     for it, or the seminar has come, without which a place leads nowhere
     */
    Optional<String> passOn(String number) {
        Application giver = applications.get(number);
        if (!giver.placeHeld()) {
            return Optional.empty();
        }
        applications.save(giver.withoutPlace());
        Optional<Application> next = training.of(giver.season())
                ? applications.waitingList(giver.season()).stream().findFirst()
                : Optional.empty();
        next.ifPresent(application -> {
            applications.save(application.offer());
            journal.record(number, JournalEvent.PLACE_PASSED_ON, application.number());
            journal.record(application.number(), JournalEvent.PLACE_OFFERED);
        });
        return next.map(Application::number);
    }

    void withdraw(String number) {
        applications.save(applications.get(number).become(Application.State.WITHDRAWN));
        journal.record(number, JournalEvent.STUDENT_WITHDREW);
    }

    /** @param reason read by the student */
    void close(String number, String reason) {
        applications.save(applications.get(number).close(reason));
        journal.record(number, JournalEvent.APPLICATION_CLOSED);
    }
}
