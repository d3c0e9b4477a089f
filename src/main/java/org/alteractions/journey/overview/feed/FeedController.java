package org.alteractions.journey.overview.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.overview.calendar.CalendarDates;
import org.alteractions.journey.participant.FeedLimits;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers calendar programs. An ended feed is answered like an unknown one. Only the program itself may keep the file,
 * for less time than it waits between two readings.
 */
@RestController
class FeedController {

    static final String PATH = "/calendrier/flux/";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    /** A reader who asks for the dates at once gets dates of this age at most. */
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Pattern WRITTEN_AT = Pattern.compile("(?m)^DTSTAMP:.*$");
    private static final int MONTHS_BACK = 2;
    private static final int MONTHS_AHEAD = 18;

    private final CalendarFeedService feeds;
    private final FeedTokens tokens;
    private final FeedLimits limits;
    private final Sights sights;
    private final CalendarDates dates;
    private final ChapterRepository chapters;
    private final SecurityLog security;
    private final Clock clock;
    private final String address;

    FeedController(
            CalendarFeedService feeds,
            FeedTokens tokens,
            FeedLimits limits,
            Sights sights,
            CalendarDates dates,
            ChapterRepository chapters,
            SecurityLog security,
            Clock clock,
            @Value("${journey.base-url}") String address) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.limits = limits;
        this.sights = sights;
        this.dates = dates;
        this.chapters = chapters;
        this.security = security;
        this.clock = clock;
        this.address = address;
    }

    @GetMapping(PATH + "{token}.ics")
    ResponseEntity<byte[]> read(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Duration wait = limits.untilFeed(
                Network.of(request.getRemoteAddr()), tokens.hash(token).orElse("of no token"));
        if (!wait.isZero()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusSeconds(1).toSeconds()))
                    .build();
        }
        return feeds.open(token)
                .map(opened -> answer(file(opened), response))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(String file, HttpServletResponse response) {
        // Spring would add it to the header that all other answers have.
        response.setHeader(HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePrivate().mustRevalidate().getHeaderValue());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("calendrier.ics").build().toString())
                .header("X-Robots-Tag", "noindex, nofollow")
                // Weak: two files with the same dates differ in the time at which they were written.
                .eTag("W/\"" + FeedTokens.sum(WRITTEN_AT.matcher(file).replaceAll("")) + "\"")
                .contentType(CALENDAR)
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    private String file(CalendarFeedService.Opened opened) {
        Sight sight = sights.of(opened.chapters(), opened.reader());
        LocalDate today = LocalDate.now(clock);
        Map<ChapterId, String> names = chapters.all().stream().collect(Collectors.toMap(Chapter::id, Chapter::name));
        List<FeedFile.Titled> titled = dates.between(
                        today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD), sight, opened.reader()).stream()
                .map(date -> new FeedFile.Titled(date,
                        opened.feed().chapter() == null ? names.get(date.chapter()) : ""))
                .toList();
        security.recordFor(opened.feed().account(), SecurityEvent.FILE_READ,
                "page", "calendar-feed", "feed", Long.toString(opened.feed().id()));
        return FeedFile.of(FeedWords.name(opened.feed(), names), titled, address, clock.instant());
    }
}
