package org.alteractions.journey.cafeselect.day;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.export.Exports;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Staff pages: the state of the Cafés Select, and the sheets to print for the day. */
@Controller
@StaffPage
class DaySheetController {

    private final CafeSelectRepository sessions;
    private final SeasonRepository seasons;
    private final DaySheets sheets;
    private final SheetPrinter printer;
    private final SessionList list;
    private final StaffRights rights;
    private final SecurityLog security;
    private final Exports exports;

    DaySheetController(
            CafeSelectRepository sessions,
            SeasonRepository seasons,
            DaySheets sheets,
            SheetPrinter printer,
            SessionList list,
            StaffRights rights,
            SecurityLog security,
            Exports exports) {
        this.sessions = sessions;
        this.seasons = seasons;
        this.sheets = sheets;
        this.printer = printer;
        this.list = list;
        this.rights = rights;
        this.security = security;
        this.exports = exports;
    }

    /** A sheet that can be printed. */
    public record Printed(String key, String label) {}

    @GetMapping("/cafe-selects")
    ModelAndView list(HttpServletRequest request, Authentication caller) {
        return new ModelAndView("cafe-selects")
                .addObject("lines", list.of(chosen(request, caller)))
                .addObject("printed", Arrays.stream(DaySheet.values())
                        .map(sheet -> new Printed(sheet.key(), sheet.label()))
                        .toList());
    }

    @GetMapping("/cafe-selects.{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension, HttpServletRequest request, Authentication caller) {
        List<ChapterId> chapters = chosen(request, caller);
        return exports.file(extension, () -> ExportTable.of("cafes-select", "Cafés Select", list.of(chapters))
                .forChapters(chapters)
                .date("Jour", SessionList.Line::on)
                .text("Lieu", SessionList.Line::place)
                .text("État", SessionList.Line::state)
                .text("Intervieweurs", SessionList.Line::idle));
    }

    private List<ChapterId> chosen(HttpServletRequest request, Authentication caller) {
        return ChosenChapters.of(request, rights.candidateChapters(caller));
    }

    @GetMapping("/cafe-selects/{season}/{sheet:[^.]+}")
    ResponseEntity<String> show(
            @PathVariable SeasonReference season, @PathVariable String sheet, Authentication caller) {
        DaySheet kind = known(sheet);
        String html = printer.html(sheets.of(visible(season, caller), kind));
        security.record(SecurityEvent.EXPORT, "season", season.value(), "sheet", kind.key(), "format", "html");
        return answer(MediaType.valueOf("text/html;charset=UTF-8")).body(html);
    }

    @GetMapping("/cafe-selects/{season}/{sheet}.pdf")
    ResponseEntity<byte[]> download(
            @PathVariable SeasonReference season, @PathVariable String sheet, Authentication caller) {
        DaySheet kind = known(sheet);
        byte[] pdf = printer.pdf(sheets.of(visible(season, caller), kind));
        security.record(SecurityEvent.EXPORT, "season", season.value(), "sheet", kind.key(), "format", "pdf");
        return answer(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(kind.label() + ".pdf", StandardCharsets.UTF_8)
                        .build()
                        .toString())
                .body(pdf);
    }

    /** The rows of all pages of a sheet. */
    @GetMapping("/cafe-selects/{season}/{sheet}.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exportSheet(
            @PathVariable SeasonReference season, @PathVariable String sheet, @PathVariable String extension,
            Authentication caller) {
        return exports.file(extension, () -> table(season, known(sheet), caller));
    }

    private ExportTable<Row> table(SeasonReference season, DaySheet kind, Authentication caller) {
        DaySheets.Sheets content = sheets.of(visible(season, caller), kind);
        List<Row> rows = content.pages().stream()
                .flatMap(page -> page.rows().stream().map(cells -> new Row(page.title(), cells)))
                .toList();
        ExportTable<Row> table = ExportTable.of("feuille-" + kind.key(), content.title(), rows)
                .forChapters(List.of(seasons.get(season).chapter()))
                .text("Feuille", Row::page);
        for (int at = 0; at < content.columns().size(); at++) {
            int column = at;
            table = table.text(content.columns().get(at), row -> row.cells().get(column));
        }
        return table;
    }

    private record Row(String page, List<String> cells) {}

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(type);
    }

    // Sessions of other chapters and unpublished plans answer 404.
    private SessionReference visible(SeasonReference season, Authentication caller) {
        List<ChapterId> chapters = rights.candidateChapters(caller);
        return sessions.findById(season.cafeSelect())
                .filter(session -> chapters.contains(seasons.get(session.season()).chapter()))
                .filter(CafeSelect::isPublished)
                .map(CafeSelect::reference)
                .orElseThrow(DaySheetController::notFound);
    }

    private static DaySheet known(String sheet) {
        return DaySheet.ofKey(sheet).orElseThrow(DaySheetController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
