package org.alteractions.journey.overview.casefile;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.note.CaseNote;
import org.alteractions.journey.note.CaseNoteService;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.security.RedrawnForms;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The page of a case. A case that the account may not read is reported as not found. */
@Controller
@StaffPage
class CaseFileController {

    private static final String PAGE = "/dossiers/{reference}";
    private static final String PROBLEM = "problem";
    private static final String TYPED = "typed";

    private final Sights sights;
    private final CaseFiles files;
    private final CaseNoteService notes;
    private final StaffRights rights;
    private final RefusalMessages refusals;

    CaseFileController(
            Sights sights, CaseFiles files, CaseNoteService notes, StaffRights rights, RefusalMessages refusals) {
        this.sights = sights;
        this.files = files;
        this.notes = notes;
        this.rights = rights;
        this.refusals = refusals;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable CasePath reference,
            @RequestParam(name = "avant", defaultValue = "" + Long.MAX_VALUE) long before,
            HttpServletRequest request,
            Authentication caller) {
        Sight sight = sights.of(request, caller);
        CaseReference known = reference.reference();
        CaseFile file = rights.as(caller, () -> files.of(known, before, sight))
                .orElseThrow(CaseFileController::notFound);
        RecentCases.opened(request, known);
        Map<String, ?> said = RequestContextUtils.getInputFlashMap(request);
        boolean refused = said != null && said.get(PROBLEM) instanceof String;
        if (refused) {
            RedrawnForms.drawn(request);
        }
        return new ModelAndView("case-file", refused ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .addObject("reference", known.value())
                .addObject("path", "/dossiers/" + reference.segment())
                .addObject("file", file)
                .addObject("moments", new RecordedMoments())
                .addObject("longest", CaseNote.LONGEST)
                .addObject(PROBLEM, refused ? said.get(PROBLEM) : null)
                .addObject(TYPED, refused ? said.get(TYPED) : "");
    }

    @PostMapping(PAGE + "/notes")
    ModelAndView note(
            @PathVariable CasePath reference,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            Authentication caller,
            RedirectAttributes said) {
        CaseReference known = reference.reference();
        if (rights.as(caller, () -> files.isReadable(known))) {
            try {
                notes.add(known, note);
            } catch (Refusal refusal) {
                RedrawnForms.refused(request, HttpStatus.BAD_REQUEST.value());
                said.addFlashAttribute(PROBLEM, refusals.french(refusal));
                said.addFlashAttribute(TYPED, note);
            }
            ModelAndView next = new ModelAndView("redirect:/dossiers/" + reference.segment());
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        }
        throw notFound();
    }

    @GetMapping(PAGE + "/documents/{name}")
    ResponseEntity<byte[]> document(
            @PathVariable CasePath reference, @PathVariable String name, Authentication caller) {
        Optional<TaskPanel.Document> document = rights.as(caller, () -> files.document(reference.reference(), name));
        return document.map(found -> ResponseEntity.ok()
                        // Always a download, so that no browser opens the file in this origin.
                        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                                .filename(found.fileName(), StandardCharsets.UTF_8).build().toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType(found.mediaType()))
                        .body(found.content()))
                .orElseThrow(CaseFileController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
