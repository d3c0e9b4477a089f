package org.alteractions.journey.mail.template;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.export.Exports;
import org.alteractions.journey.mail.FramedMail;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.security.PagePolicy;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Pages where staff and designers read every mail with sample data. Nothing is sent. */
@Controller
@StaffPage
class MailPreviewController {

    private final MailCatalogue catalogue;
    private final MailTemplates templates;
    private final MailSamples samples;
    private final StaffRights rights;
    private final Exports exports;
    /** Templates and samples are part of the release, and more than a hundred mails are rendered for their subjects. */
    private final SingletonSupplier<List<Section>> sections = SingletonSupplier.of(this::sections);

    MailPreviewController(
            MailCatalogue catalogue,
            MailTemplates templates,
            MailSamples samples,
            StaffRights rights,
            Exports exports) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.samples = samples;
        this.rights = rights;
        this.exports = exports;
    }

    /** A phase of the list. */
    public record Section(String name, List<Line> lines) {}

    /** A mail of the list. */
    public record Line(String template, String subject, String kind) {}

    /** One of the sample cases of a mail. */
    public record Choice(int number, String name) {}

    @GetMapping("/mails")
    ModelAndView list(Authentication caller) {
        check(caller);
        return new ModelAndView("mail-templates").addObject("sections", sections.get());
    }

    @GetMapping("/mails.{extension}")
    ResponseEntity<byte[]> export(@PathVariable String extension, Authentication caller) {
        check(caller);
        List<Row> rows = sections.obtain().stream()
                .flatMap(section -> section.lines().stream().map(line -> new Row(section.name(), line)))
                .toList();
        return exports.file(extension, () -> ExportTable.of("messages", "Modèles de messages", rows)
                .text("Étape", Row::section)
                .text("Objet", row -> row.line().subject())
                .text("Modèle", row -> row.line().template())
                .text("Envoi", row -> row.line().kind()));
    }

    /** A mail of the exported list. */
    private record Row(String section, Line line) {}

    private List<Section> sections() {
        return catalogue.phases().stream()
                .map(phase -> new Section(phase.name(), phase.mails().stream().map(this::line).toList()))
                .toList();
    }

    /** @param number index of the mail's sample case */
    @GetMapping("/mails/{template}")
    ModelAndView show(
            @PathVariable String template,
            @RequestParam(defaultValue = "fr") String lang,
            @RequestParam(name = "case", defaultValue = "0") int number,
            Authentication caller,
            HttpServletResponse response) {
        check(caller);
        String language = MailTemplates.languages().contains(lang) ? lang : "fr";
        List<MailSamples.Sample> known =
                catalogue.knows(template) ? samples.of(template, language) : List.of();
        if (number < 0 || number >= known.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        MailTemplates.Rendered mail = templates.render(template, language, known.get(number).context());
        // The mail is in a frame that may only open a tab.
        response.setHeader(PagePolicy.HEADER, PagePolicy.showing(mail.html()));
        return new ModelAndView("mail-template")
                .addObject("template", template)
                .addObject("lang", language)
                .addObject("number", number)
                .addObject("kind", catalogue.kind(template).label())
                .addObject("choices", IntStream.range(0, known.size())
                        .mapToObj(at -> new Choice(at, known.get(at).name()))
                        .toList())
                .addObject("mail", mail)
                .addObject("framed", FramedMail.html(mail.html()));
    }

    private Line line(String template) {
        MailSamples.Sample usual = samples.of(template, "fr").get(0);
        return new Line(template, templates.render(template, "fr", usual.context()).subject(),
                catalogue.kind(template).label());
    }

    private void check(Authentication caller) {
        if (!rights.readsMails(caller)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
