package org.alteractions.journey.staff;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same navigation for the header of Tasklist. */
@RestController
class NavigationController {

    private final StaffFrames frames;

    NavigationController(StaffFrames frames) {
        this.frames = frames;
    }

    @GetMapping("/navigation")
    ResponseEntity<List<StaffFrame.Entry>> entries(Authentication caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(frames.entries("", caller, ""));
    }
}
