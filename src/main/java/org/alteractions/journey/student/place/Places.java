package org.alteractions.journey.student.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.OfferLimit;
import org.alteractions.journey.student.StudentRefusal;
import org.alteractions.journey.student.TrainingAhead;
import org.springframework.stereotype.Component;

/** The season's places, from the offer to the answer; a place given up goes to the next student in line. */
@Component
public class Places {

    private final ApplicationRepository applications;
    private final TrainingAhead training;
    private final OfferLimit limit;
    private final Journal journal;
    private final Clock clock;

    Places(
            ApplicationRepository applications, TrainingAhead training, OfferLimit limit, Journal journal,
            Clock clock) {
        this.applications = applications;
        this.training = training;
        this.limit = limit;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Refusal after the last day to answer, or from the day of the seminar */
    void accept(ApplicationNumber number) {
        Application offered = applications.get(number);
        Application confirmed = offered.confirm(LocalDate.now(clock));
        if (!training.of(offered.season())) {
            throw StudentRefusal.NO_SEMINAR_AHEAD.of();
        }
        applications.save(confirmed);
        journal.record(number, JournalEvent.PLACE_ACCEPTED);
    }

    /** @throws Refusal after the last day to answer */
    void refuse(ApplicationNumber number) {
        applications.save(applications.get(number).refuse(LocalDate.now(clock)));
        journal.record(number, JournalEvent.PLACE_REFUSED);
    }

    void expire(ApplicationNumber number) {
        applications.save(applications.get(number).lapse());
        journal.record(number, JournalEvent.PLACE_EXPIRED);
    }

    /**
     * Passes the place of an ended application to the first on the waiting list. One transaction ensures that a place
     * has one holder at any time. From the day of the seminar the place stays free, because it requires the training.
     *
     * @return number of the application that now holds the place; empty if no place was passed on
     */
    Optional<ApplicationNumber> passOn(ApplicationNumber number) {
        SeasonReference season = applications.get(number).season();
        applications.holdPlacesOf(season);
        Application giver = applications.get(number);
        if (!giver.placeHeld()) {
            return Optional.empty();
        }
        applications.save(giver.withoutPlace());
        Optional<Application> next = training.of(season) ? firstInLine(season) : Optional.empty();
        next.ifPresentOrElse(
                application -> {
                    applications.save(application.offer(limit.of(season)));
                    journal.record(number, JournalEvent.PLACE_PASSED_ON, application.number().value());
                    journal.record(application.number(), JournalEvent.PLACE_OFFERED);
                },
                () -> journal.record(number, JournalEvent.PLACE_LEFT_FREE));
        return next.map(Application::number);
    }

    /** Number of the application that would get the place if this one gave it up now. */
    public Optional<ApplicationNumber> nextAfter(ApplicationNumber number) {
        Application giver = applications.get(number);
        return giver.placeHeld() && training.of(giver.season())
                ? applications.waitingList(giver.season()).stream().findFirst().map(Application::number)
                : Optional.empty();
    }

    /** Keeps the state of an application that has ended for another reason at the same moment. */
    public void withdraw(ApplicationNumber number) {
        Application application = applications.get(number);
        if (!application.state().ended()) {
            applications.save(application.become(Application.State.WITHDRAWN));
        }
        journal.record(number, JournalEvent.STUDENT_WITHDREW);
    }

    /** @param reason shown to the student */
    void close(ApplicationNumber number, String reason) {
        applications.save(applications.get(number).close(reason));
        journal.record(number, JournalEvent.APPLICATION_CLOSED);
    }

    /** Waits until all candidates are informed, because the first on the list may be informed last. */
    private Optional<Application> firstInLine(SeasonReference season) {
        if (!applications.findBySeasonAndStateOrderByNumber(season, Application.State.INTERVIEWED).isEmpty()) {
            throw new ForOperators("The candidates of " + season + " have not all been told what was decided");
        }
        return applications.waitingList(season).stream().findFirst();
    }
}
