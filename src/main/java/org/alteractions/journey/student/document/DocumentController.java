package org.alteractions.journey.student.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.security.RedrawnForms;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.StudentRefusal;
import org.alteractions.journey.upload.CheckedPdf;
import org.alteractions.journey.upload.OversizedUploads;
import org.alteractions.journey.upload.PdfCheck;
import org.alteractions.journey.upload.UploadRefusal;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Pages on which staff upload a candidate's CV and letter, because Tasklist forms accept no files. */
@Controller
@StaffPage
class DocumentController {

    /** Flash attributes that a redirect after a refusal shows once. */
    private static final String PROBLEM = "problem";
    private static final String STATUS = "status";

    private final Candidates candidates;
    private final ApplicationRepository applications;
    private final SeasonRepository seasons;
    private final PdfCheck pdfs;
    private final ApplicationDocumentService service;
    private final StaffRights rights;
    private final SecurityLog security;
    private final RefusalMessages refusals;

    DocumentController(
            Candidates candidates,
            ApplicationRepository applications,
            SeasonRepository seasons,
            PdfCheck pdfs,
            ApplicationDocumentService service,
            StaffRights rights,
            SecurityLog security,
            RefusalMessages refusals) {
        this.candidates = candidates;
        this.applications = applications;
        this.seasons = seasons;
        this.pdfs = pdfs;
        this.service = service;
        this.rights = rights;
        this.security = security;
        this.refusals = refusals;
    }

    /** One of the two documents on the page; file name and date are null if it is missing. */
    public record Slot(String key, String label, String fileName, String uploadedAt) {

        /** Maximum size in bytes. */
        public int largestFile() {
            return CheckedPdf.LARGEST;
        }
    }

    @GetMapping("/applications/{number}/documents")
    ModelAndView show(
            @PathVariable ApplicationNumber number,
            @RequestParam Optional<String> done,
            HttpServletRequest request,
            Authentication caller) {
        Application application = visible(number, caller);
        security.record(SecurityEvent.FILE_READ, "case", number.value());
        Map<String, ?> said = RequestContextUtils.getInputFlashMap(request);
        if (said != null
                && said.get(PROBLEM) instanceof String problem
                && said.get(STATUS) instanceof Integer status) {
            RedrawnForms.drawn(request);
            return page(application, HttpStatus.valueOf(status)).addObject(PROBLEM, problem);
        }
        if (OversizedUploads.isShownOn(request)) {
            RedrawnForms.drawn(request);
            return page(application, HttpStatus.PAYLOAD_TOO_LARGE).addObject(PROBLEM, tooLarge());
        }
        return page(application, HttpStatus.OK)
                .addObject("done", done.flatMap(DocumentName::ofKey).map(DocumentName::label).orElse(""));
    }

    @PostMapping("/applications/{number}/documents/{name}")
    ModelAndView add(
            @PathVariable ApplicationNumber number,
            @PathVariable String name,
            @RequestParam("file") Optional<MultipartFile> file,
            HttpServletRequest request,
            Authentication caller,
            RedirectAttributes said)
            throws IOException {
        visible(number, caller);
        DocumentName document = known(name);
        try {
            MultipartFile sent = file.orElseThrow(StudentRefusal.FILE_MISSING::of);
            service.keep(number, document, pdfs.check(sent.getOriginalFilename(), PdfCheck.bytes(sent)));
        } catch (Refusal refusal) {
            boolean large = refusal.is(UploadRefusal.TOO_LARGE);
            int status = (large ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST).value();
            RedrawnForms.refused(request, status);
            said.addFlashAttribute(PROBLEM, document.label() + " : " + refusals.french(refusal));
            said.addFlashAttribute(STATUS, status);
            return next("");
        }
        return next("?done={name}");
    }

    /** Redirect to the page, which can be reloaded. */
    private static ModelAndView next(String query) {
        ModelAndView next = new ModelAndView("redirect:/applications/{number}/documents" + query);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    @GetMapping("/applications/{number}/documents/{name}")
    ResponseEntity<byte[]> download(
            @PathVariable ApplicationNumber number, @PathVariable String name, Authentication caller) {
        visible(number, caller);
        ApplicationDocument document = service.find(number, known(name)).orElseThrow(DocumentController::notFound);
        security.record(SecurityEvent.DOCUMENT_READ, "case", number.value(), "document", document.name().key());
        // Always a download, so that no browser opens the file in this origin.
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .body(document.bytes());
    }

    // An application of another chapter is reported as not found.
    private Application visible(ApplicationNumber number, Authentication caller) {
        List<ChapterId> chapters = rights.candidateChapters(caller);
        return applications.findById(number)
                .filter(application -> chapters.contains(seasons.get(application.season()).chapter()))
                .orElseThrow(DocumentController::notFound);
    }

    private ModelAndView page(Application application, HttpStatus status) {
        List<ApplicationDocumentRepository.Entry> entries = service.entries(application.number());
        List<Slot> slots = Arrays.stream(DocumentName.values()).map(name -> slot(name, entries)).toList();
        ModelAndView page = new ModelAndView("application-documents", status);
        page.addObject("number", application.number());
        page.addObject("name", candidates.get(application.number()).name());
        page.addObject("ended", application.state().ended());
        page.addObject("slots", slots);
        page.addObject("tooLarge", tooLarge());
        return page;
    }

    private String tooLarge() {
        return refusals.sentence(UploadRefusal.TOO_LARGE).french();
    }

    private static Slot slot(DocumentName name, List<ApplicationDocumentRepository.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.name() == name)
                .findFirst()
                .map(entry ->
                        new Slot(name.key(), name.label(), entry.fileName(), WrittenDates.moment(entry.uploadedAt())))
                .orElseGet(() -> new Slot(name.key(), name.label(), null, null));
    }

    private static DocumentName known(String name) {
        return DocumentName.ofKey(name).orElseThrow(DocumentController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
