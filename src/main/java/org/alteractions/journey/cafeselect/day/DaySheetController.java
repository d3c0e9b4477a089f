package org.alteractions.journey.cafeselect.day;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.preparation.IdleInterviewers;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
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
    private final IdleInterviewers idle;
    private final StaffRights rights;
    private final SecurityLog security;

    DaySheetController(
            CafeSelectRepository sessions,
            SeasonRepository seasons,
            DaySheets sheets,
            SheetPrinter printer,
            IdleInterviewers idle,
            StaffRights rights,
            SecurityLog security) {
        this.sessions = sessions;
        this.seasons = seasons;
        this.sheets = sheets;
        this.printer = printer;
        this.idle = idle;
        this.rights = rights;
        this.security = security;
    }

    /**
     * A line of the list of sessions.
     *
     * @param deliberated whether there is a deliberation page
     * @param scored      whether scorecards are awaited
     */
    public record Line(SeasonReference season, String day, String place, String state, String idle, boolean printable,
            boolean deliberated, boolean scored) {}

    /** A sheet that can be printed. */
    public record Printed(String key, String label) {}

    @GetMapping("/cafe-selects")
    ModelAndView list(Authentication caller) {
        List<ChapterId> chapters = rights.candidateChapters(caller);
        List<SessionReference> awaiting = chapters.isEmpty() ? List.of() : sessions.awaitingScorecards(chapters);
        List<Line> lines = chapters.isEmpty()
                ? List.of()
                : sessions.seasonsOf(chapters).stream()
                        .flatMap(season -> sessions.findById(season.cafeSelect()).stream())
                        .map(session -> line(session, awaiting.contains(session.reference())))
                        .toList();
        return new ModelAndView("cafe-selects")
                .addObject("lines", lines)
                .addObject("printed", Arrays.stream(DaySheet.values())
                        .map(sheet -> new Printed(sheet.key(), sheet.label()))
                        .toList());
    }

    @GetMapping("/cafe-selects/{season}/{sheet}")
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

    private Line line(CafeSelect session, boolean scored) {
        return new Line(session.season(), WrittenDates.day(session.startsAt().toLocalDate()), session.place(),
                session.inWords(), isAhead(session) ? idle.inWords(session).orElse("") : "", session.isPublished(),
                session.isHeld(), scored);
    }

    private static boolean isAhead(CafeSelect session) {
        return session.state() == CafeSelect.State.PREPARED || session.state() == CafeSelect.State.PUBLISHED;
    }

    private static DaySheet known(String sheet) {
        return DaySheet.ofKey(sheet).orElseThrow(DaySheetController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
