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

/** Keeps the content of a refused form until it is sent again, within size limits. */
@Component
public class PageDraftService {

    /** Minimum size counted for a draft, because an empty row also needs space. */
    private static final int LEAST = 8 * 1024;
    /** After this time a visit counts as new, because another person may use a shared computer. */
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

    /** Empty if the draft is of another page or browser, too old, or sent. @param id as received; may be null */
    public Optional<PageDraft> find(PagePlace place, String id) {
        return row(place, id)
                .filter(row -> row.content() != null)
                .map(row -> new PageDraft(row.id(), read(row.content()), drafts.files(row.id())));
    }

    /** All drafts of this page and browser, newest first. */
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
     * Stores a form in the draft from which it was sent, or in a new draft.
     *
     * @param from  empty for a new draft
     * @param files accepted with this form, by field
     * @param stay  fields whose earlier files are kept
     * @return empty if there is no room or the browser keeps no cookies
     */
    @Transactional
    public Optional<PageDraft> keep(
            PagePlace place, Optional<PageDraft> from, DraftContent content, Map<String, CheckedPdf> files,
            Set<String> stay) {
        if (place.browser() == null) {
            return Optional.empty();
        }
        String text = written(content);
        String id = from.map(PageDraft::id).orElseGet(marks::secret);
        Map<String, KeptFile> before = PageDraft.filesOf(from);
        Map<String, KeptFile> kept = new HashMap<>(before);
        kept.keySet().retainAll(stay);
        files.forEach((field, file) -> kept.put(field, new KeptFile(file.fileName(), file.bytes().length)));
        long bytes = LEAST + text.getBytes(StandardCharsets.UTF_8).length
                + PageDraftRepository.asBase64(kept.values().stream().mapToLong(KeptFile::size).sum());
        if (text.length() > settings.text().toBytes() || !hasRoom(place, id, bytes)) {
            security.record(SecurityEvent.REQUEST_REFUSED, "reason", "page-drafts");
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (from.isEmpty()) {
            drafts.insert(id, place, bytes, text, now);
        } else {
            drafts.update(id, bytes, text, now);
            before.keySet().stream().filter(field -> !stay.contains(field))
                    .forEach(field -> drafts.remove(id, field));
        }
        files.forEach((field, file) -> drafts.put(id, field, file));
        return Optional.of(new PageDraft(id, content, kept));
    }

    // The number of concurrent uploads is limited, so only a few can exceed the limit together.
    private boolean hasRoom(PagePlace place, String id, long bytes) {
        return drafts.taken(place.network(), id) + bytes <= settings.perNetwork().toBytes()
                && drafts.taken(id) + bytes <= settings.overall().toBytes();
    }

    /** The bytes of kept files. They are held in memory, so callers limit concurrency. */
    public Map<String, CheckedPdf> contents(Optional<PageDraft> draft, Collection<String> fields) {
        return draft.map(found -> drafts.contents(found.id(), fields)).orElse(Map.of());
    }

    /** Marks the draft as accepted. @param digest of the form, which identifies it if it is sent again */
    @Transactional
    public void spend(Optional<PageDraft> draft, String digest) {
        draft.ifPresent(found -> drafts.spend(found.id(), digest, clock.instant()));
    }

    /** Marks a form as accepted even without a draft, so that its page can say so if the sender goes back to it. */
    @Transactional
    public void spend(PagePlace place, Optional<PageDraft> draft, String digest) {
        if (draft.isPresent()) {
            spend(draft, digest);
        } else if (place.browser() != null) {
            String id = marks.secret();
            drafts.insert(id, place, 0, null, clock.instant());
            drafts.spend(id, digest, clock.instant());
        }
    }

    /** Time at which this browser last sent this page; empty if that was not in the last half hour. */
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
