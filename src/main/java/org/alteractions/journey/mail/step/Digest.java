package org.alteractions.journey.mail.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.alteractions.journey.FrenchHolidays;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.StaffTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One mail per working day to each staff member with open tasks. Several nodes may write at the same time: the outbox
 * accepts one mail per person and day.
 */
@Component
class Digest {

    static final String TEMPLATE = "staff-digest";

    private static final Logger LOG = LoggerFactory.getLogger(Digest.class);

    /** No process instance: an undelivered digest appears only in the log and the metrics. */
    private static final String NO_INSTANCE = "none";

    private final StaffTasks tasks;
    private final Mails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digest(StaffTasks tasks, Mails mails, TransactionTemplate transaction, Clock clock) {
        this.tasks = tasks;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    void write() {
        LocalDate today = LocalDate.now(clock);
        if (FrenchHolidays.isWorkingDay(today)) {
            tasks.colleagues().stream()
                    .filter(colleague -> !tasks.of(colleague.account()).isEmpty())
                    .forEach(colleague -> write(colleague, today));
        }
    }

    private void write(StaffTasks.Colleague colleague, LocalDate today) {
        CaseContext day = new CaseContext(CaseReference.of("tasks-" + today), "", "", id -> null);
        Recipient to = new Recipient(
                ParticipantId.of(Recipient.STAFF, colleague.account()), colleague.email(), colleague.name(),
                Locale.FRENCH);
        try {
            transaction.executeWithoutResult(status -> mails.write(
                    TEMPLATE, day, colleague.chapters().get(0), NO_INSTANCE, "daily", to));
        } catch (DuplicateKeyException refused) {
            LOG.debug("Another node has written the digest of {}", today);
        }
    }
}
