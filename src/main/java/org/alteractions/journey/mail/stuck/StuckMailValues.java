package org.alteractions.journey.mail.stuck;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.stuck.StuckCase;
import org.alteractions.journey.process.stuck.StuckGroup;
import org.alteractions.journey.process.stuck.StuckReaders;
import org.alteractions.journey.process.stuck.StuckReport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** <code>${stuck.…}</code>: the newly stuck cases that the reader has to act on, one line for each cause. */
@Component
class StuckMailValues implements MailValues {

    private static final String PREFIX = "stuck-";
    private static final int NAMED = 5;

    private final StuckLines lines;
    private final StuckReaders readers;
    private final String address;

    StuckMailValues(StuckLines lines, StuckReaders readers, @Value("${journey.base-url:}") String address) {
        this.lines = lines;
        this.readers = readers;
        this.address = address.replaceAll("/$", "") + "/camunda/app/cockpit/default/";
    }

    /**
     * @param cases    number of cases that the reader has to act on
     * @param escalated number of cases on which somebody else has not acted in time
     */
    public record Facts(int cases, int escalated, List<Line> lines, List<Line> late, String link) {}

    /**
     * One cause.
     *
     * @param references the first ones, in words
     * @param more       number of further cases
     */
    public record Line(String reason, String severity, int cases, String references, int more, String since) {}

    @Override
    public String name() {
        return "stuck";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        if (!to.id().isOf(Recipient.STAFF) || !context.reference().value().startsWith(PREFIX)) {
            return Optional.empty();
        }
        StuckLines.News news = lines.at(Instant.parse(context.reference().value().substring(PREFIX.length())));
        return readers.all().stream().filter(reader -> reader.account().equals(to.id().number())).findFirst()
                .map(reader -> facts(news.owned(reader), news.escalated(reader), to.language()));
    }

    private Facts facts(StuckReport owned, StuckReport late, Locale language) {
        return new Facts(owned.cases().size(), late.cases().size(), lines(owned, language), lines(late, language),
                address);
    }

    private static List<Line> lines(StuckReport report, Locale language) {
        return report.groups().stream().map(group -> line(group, language)).toList();
    }

    private static Line line(StuckGroup group, Locale language) {
        List<String> references = group.cases().stream().map(StuckMailValues::named).distinct().toList();
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        return new Line(french ? group.reason().french() : group.reason().english(),
                french ? group.rule().severity().french() : group.rule().severity().english(), group.size(),
                references.stream().limit(NAMED).collect(Collectors.joining(", ")),
                Math.max(0, references.size() - NAMED),
                WrittenDates.day(group.since().atZone(WallClock.PARIS).toLocalDate(), language));
    }

    private static String named(StuckCase found) {
        return found.reference() == null ? found.place().process() : found.reference().value();
    }
}
