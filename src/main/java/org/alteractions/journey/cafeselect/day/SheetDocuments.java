package org.alteractions.journey.cafeselect.day;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseDocuments;
import org.springframework.stereotype.Component;

/** Offers the day sheets as documents in every task of a published session. */
@Component
class SheetDocuments implements CaseDocuments {

    private final CafeSelectRepository sessions;
    private final DaySheets sheets;
    private final SheetPrinter printer;

    SheetDocuments(CafeSelectRepository sessions, DaySheets sheets, SheetPrinter printer) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.printer = printer;
    }

    @Override
    public List<Link> documentsOf(CaseContext context) {
        return published(context).stream()
                .flatMap(session -> Arrays.stream(DaySheet.values()))
                .map(sheet -> new Link(sheet.key(), sheet.label() + " (PDF)"))
                .toList();
    }

    @Override
    public Optional<Content> document(CaseContext context, String name) {
        return published(context).flatMap(session -> DaySheet.ofKey(name).map(sheet -> new Content(
                sheet.label() + ".pdf", "application/pdf", printer.pdf(sheets.of(session.reference(), sheet)))));
    }

    private Optional<CafeSelect> published(CaseContext context) {
        return Optional.ofNullable(context.reference())
                .flatMap(session -> sessions.findById(SessionReference.of(session))).filter(CafeSelect::isPublished);
    }
}
