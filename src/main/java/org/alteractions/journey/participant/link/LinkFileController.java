package org.alteractions.journey.participant.link;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.panel.CaseDocuments;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files to read beside a page's form. Each page decides which files its visitor may read. */
@Controller
class LinkFileController {

    private final IssuedLinks links;
    private final Visits visits;
    private final SecurityLog security;

    LinkFileController(IssuedLinks links, Visits visits, SecurityLog security) {
        this.links = links;
        this.visits = visits;
        this.security = security;
    }

    @GetMapping("/lien/{token}/documents/{key}")
    ResponseEntity<byte[]> download(@PathVariable String token, @PathVariable String key, Locale language) {
        Optional<ParticipantLink> link = links.find(token).filter(links::isOpen);
        return link.flatMap(found -> visits.of(found, language).flatMap(visit -> file(found, visit, key)))
                .map(LinkFileController::attached)
                // The page explains the state of the link.
                .orElseGet(() -> link.isEmpty()
                        ? ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/lien/" + token)).build()
                        : ResponseEntity.notFound().build());
    }

    private Optional<CaseDocuments.Content> file(ParticipantLink link, ParticipantVisit visit, String key) {
        Optional<CaseDocuments.Content> file =
                links.step(link.purpose()).flatMap(step -> step.file(visit, key));
        file.ifPresent(read -> security.recordFor(visit.person().id().value(), SecurityEvent.DOCUMENT_READ,
                "case", visit.reference().value(), "page", link.purpose(), "document", key));
        return file;
    }

    // Always a download, so that no browser opens the file in this origin.
    private static ResponseEntity<byte[]> attached(CaseDocuments.Content file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.bytes());
    }
}
