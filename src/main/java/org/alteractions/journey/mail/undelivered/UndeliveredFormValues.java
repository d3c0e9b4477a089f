package org.alteractions.journey.mail.undelivered;

import java.util.List;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

/** Values that forms show about undelivered mails. */
@Component
class UndeliveredFormValues implements FormValues {

    private final Undelivered undelivered;
    private final MyChapters chapters;

    UndeliveredFormValues(Undelivered undelivered, MyChapters chapters) {
        this.undelivered = undelivered;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(new ShownKey(
                "undeliveredMails",
                "Options: mails of my chapters that could not leave, with their reader and address", context ->
                undelivered.of(chapters.mine().stream().map(Chapter::id).toList()).stream().map(this::option)
                        .toList()));
    }

    private Option option(OutboxMail mail) {
        return new Option(
                "Mail du dossier %s à %s (%s), %s : %s".formatted(
                        mail.reference(), mail.name(), mail.address(), mail.state().label(), mail.subject()),
                mail.id().toString());
    }
}
