package org.alteractions.journey.participant.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was typed until it is sent anew, within limits that no stranger can pass. */
@Component
public class PageDraftService {

    /** An empty row is room as well: so much is counted for each. */
    private static final int LEAST = 8 * 1024;
    /** Later it is another visit, on a shared computer perhaps another person's. */
    private static final Duration A_WHILE = Duration.ofMinutes(30);
    private static final Pattern ID = Pattern.compile("[\\w-]{43}");

    private final PageDraftRepository drafts;
    private final BrowserMark marks;
    private final DraftSettings settings;
    private final SecurityLog security;
    private final ObjectMapper json;
    private final Clock clock;

    PageDraftService(
            PageDraftRepository drafts,
            BrowserMark marks,
            DraftSettings settings,
            SecurityLog security,
            ObjectMapper json,
            Clock clock) {
        this.drafts = drafts;
        this.marks = marks;
        this.settings = settings;
        this.security = security;
        this.json = json;
        this.clock = clock;
    }

    /** Empty where it is not of this page and browser, too old, or sent. @param id as it came; may be null */
    public Optional<PageDraft> find(PagePlace place, String id) {
        return row(place, id)
                .filter(row -> row.content() != null)
                .map(row -> new PageDraft(row.id(), read(row.content()), drafts.files(row.id())));
    }

    /** All of this page and browser, the newest first. */
    public List<PageDraft> all(PagePlace place) {
        return place.browser() == null ? List.of() : drafts.all(place, oldest()).stream()
                .map(row -> new PageDraft(row.id(), read(row.content()), drafts.files(row.id())))
                .toList();
    }

    /** @return digest of the form that was accepted from this draft */
    public Optional<String> spentAs(PagePlace place, String id) {
        return row(place, id).map(PageDraftRepository.Row::spentAs);
    }

    private Optional<PageDraftRepository.Row> row(PagePlace place, String id) {
        return id == null || !ID.matcher(id).matches() || place.browser() == null
                ? Optional.empty()
                : drafts.find(id, place, oldest());
    }

    /**
     * Keeps a form in the draft from which it was sent, or else in a new one.
     *
     * @param from  null for a new one
     * @param files accepted with this form, by field
     * @param stay  fields whose files stay from before
     * @return empty where there is no room, or the browser keeps no cookies
     */
    @Transactional
    public Optional<PageDraft> keep(
            PagePlace place, PageDraft from, DraftContent content, Map<String, CheckedPdf> files, Set<String> stay) {
        if (place.browser() == null) {
            return Optional.empty();
        }
        String text = written(content);
        String id = from == null ? marks.secret() : from.id();
        Map<String, KeptFile> kept = from == null ? new HashMap<>() : new HashMap<>(from.files());
        kept.keySet().retainAll(stay);
        files.forEach((field, file) -> kept.put(field, new KeptFile(file.fileName(), file.bytes().length)));
        long bytes = LEAST + text.getBytes(StandardCharsets.UTF_8).length
                + PageDraftRepository.asBase64(kept.values().stream().mapToLong(KeptFile::size).sum());
        if (text.length() > settings.text().toBytes() || !hasRoom(place, id, bytes)) {
            security.record(SecurityEvent.REQUEST_REFUSED, "reason", "page-drafts");
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (from == null) {
            drafts.insert(id, place, bytes, text, now);
        } else {
            drafts.update(id, bytes, text, now);
            from.files().keySet().stream().filter(field -> !stay.contains(field))
                    .forEach(field -> drafts.remove(id, field));
        }
        files.forEach((field, file) -> drafts.put(id, field, file));
        return Optional.of(new PageDraft(id, content, kept));
    }

    // Uploads take place a few at a time, so at most as many go beyond the limit together.
    private boolean hasRoom(PagePlace place, String id, long bytes) {
        return drafts.taken(place.network(), id) + bytes <= settings.perNetwork().toBytes()
                && drafts.taken(id) + bytes <= settings.overall().toBytes();
    }

    /** The bytes of files that were kept. Called by few at a time: they are held in memory. */
    public Map<String, CheckedPdf> contents(PageDraft draft, Collection<String> fields) {
        return draft == null ? Map.of() : drafts.contents(draft.id(), fields);
    }

    /** The form was accepted. @param digest of what was sent, by which the same form is known when it comes again */
    @Transactional
    public void spend(PageDraft draft, String digest) {
        if (draft != null) {
            drafts.spend(draft.id(), digest, clock.instant());
        }
    }

    /** The same of a form that was accepted at once: its page says so to somebody who goes back to it. */
    @Transactional
    public void spend(PagePlace place, PageDraft draft, String digest) {
        if (draft != null) {
            spend(draft, digest);
        } else if (place.browser() != null) {
            String id = marks.secret();
            drafts.insert(id, place, 0, null, clock.instant());
            drafts.spend(id, digest, clock.instant());
        }
    }

    /** When this browser has last sent this page, a short while ago; empty otherwise. */
    public Optional<Instant> lastSent(PagePlace place) {
        return place.browser() == null
                ? Optional.empty()
                : drafts.lastSpent(place, clock.instant().minus(A_WHILE));
    }

    @Scheduled(cron = "0 40 * * * *")
    @Transactional
    public void forget() {
        drafts.forget(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(settings.lifetime());
    }

    private String written(DraftContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written as JSON", e);
        }
    }

    private DraftContent read(String content) {
        try {
            return json.readValue(content, DraftContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft that was kept cannot be read", e);
        }
    }
}
