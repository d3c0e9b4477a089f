package org.alteractions.journey.student.document;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.export.ExportFormat;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.export.Exports;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Staff page with the open applications of the caller's chapters, and the same list as a file. */
@Controller
@StaffPage
class ApplicationListController {

    private final Candidates candidates;
    private final ApplicationRepository applications;
    private final ApplicationDocumentService documents;
    private final StaffRights rights;
    private final SecurityLog security;
    private final Exports exports;

    ApplicationListController(
            Candidates candidates,
            ApplicationRepository applications,
            ApplicationDocumentService documents,
            StaffRights rights,
            SecurityLog security,
            Exports exports) {
        this.candidates = candidates;
        this.applications = applications;
        this.documents = documents;
        this.rights = rights;
        this.security = security;
        this.exports = exports;
    }

    /** A line of the list. */
    public record Line(ApplicationNumber number, String name, String state, String documents) {}

    @GetMapping("/applications")
    ModelAndView list(Authentication caller) {
        List<Line> lines = lines(rights.candidateChapters(caller));
        security.record(SecurityEvent.FILE_READ, "page", "applications");
        return new ModelAndView("applications").addObject("lines", lines);
    }

    @GetMapping("/applications.{extension}")
    ResponseEntity<byte[]> export(@PathVariable String extension, Authentication caller) {
        ExportFormat format = ExportFormat.ofExtension(extension)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ChapterId> chapters = rights.candidateChapters(caller);
        return exports.answer(ExportTable.of("candidatures", "Candidatures en cours", lines(chapters))
                .forChapters(chapters)
                .text("Candidature", line -> line.number().value())
                .text("Étudiant", Line::name)
                .text("État", Line::state)
                .text("Documents", Line::documents), format);
    }

    private List<Line> lines(List<ChapterId> chapters) {
        List<ApplicationNumber> numbers = chapters.isEmpty()
                ? List.of()
                : applications.findOpen(chapters).stream().map(Application::number).toList();
        Map<ApplicationNumber, String> received = documents.summaries(numbers);
        return candidates.all(numbers.stream()).stream()
                .sorted(Candidates.Candidate.byFamilyName())
                .map(one -> new Line(one.number(), one.name(), one.state().label(), received.get(one.number())))
                .toList();
    }
}
