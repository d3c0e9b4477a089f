package org.alteractions.journey.mail.stuck;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.stuck.StuckCase;
import org.alteractions.journey.process.stuck.StuckReaders;
import org.alteractions.journey.process.stuck.StuckTeller;
import org.springframework.stereotype.Component;

/** One mail to each staff member who has to act on newly stuck cases, in the transaction that records it. */
@Component
class StuckMailWriter implements StuckTeller {

    static final String TEMPLATE = "stuck-cases";

    /** No process instance: an undelivered mail appears in the list of stuck cases itself. */
    private static final String NO_INSTANCE = "none";

    private final StuckReaders readers;
    private final StuckLines lines;
    private final Mails mails;
    private final ChapterRepository chapters;

    StuckMailWriter(StuckReaders readers, StuckLines lines, Mails mails, ChapterRepository chapters) {
        this.readers = readers;
        this.lines = lines;
        this.mails = mails;
        this.chapters = chapters;
    }

    @Override
    public void tell(Instant at) {
        StuckLines.News news = lines.at(at);
        for (StuckReaders.Reader reader : readers.all()) {
            List<StuckCase> cases = Stream.concat(
                    news.owned(reader).cases().stream(), news.escalated(reader).cases().stream()).toList();
            if (!cases.isEmpty()) {
                mails.write(TEMPLATE, new CaseContext(CaseReference.of("stuck-" + at), "", "", id -> null),
                        chapter(cases), NO_INSTANCE, "news", new Recipient(
                                ParticipantId.of(Recipient.STAFF, reader.account()), reader.email(), reader.name(),
                                Locale.FRENCH));
            }
        }
    }

    /** Each mail is of a chapter. */
    private ChapterId chapter(List<StuckCase> cases) {
        return cases.stream().map(StuckCase::chapter).filter(chapter -> chapter != null).findFirst()
                .orElseGet(() -> chapters.all().get(0).id());
    }
}
