package org.alteractions.journey.process.tasklist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the notices above Tasklist's lists (journey-notice.js). */
@Controller
class StaffNoticeController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final List<StaffNotice> notices;

    StaffNoticeController(List<StaffNotice> notices) {
        this.notices = notices;
    }

    @GetMapping("/notice")
    ResponseEntity<String> notice() {
        String sentences = notices.stream()
                .map(StaffNotice::sentence)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return ResponseEntity.status(sentences.isEmpty() ? HttpStatus.NO_CONTENT : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .contentType(TEXT)
                .body(sentences.isEmpty() ? null : sentences);
    }
}
