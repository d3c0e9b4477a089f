package org.alteractions.journey.process.cockpit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.Sentence;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells Cockpit which of its actions the caller may not do, and why (journey-doors.js). */
@Controller
class CockpitRightsController {

    private final RefusalMessages messages;

    CockpitRightsController(RefusalMessages messages) {
        this.messages = messages;
    }

    /** Closed actions with their sentences, in French and English. */
    @GetMapping("/supervision/closed-actions")
    ResponseEntity<Map<String, Map<String, String>>> closed(Authentication caller) {
        Set<String> groups =
                caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        Map<String, Map<String, String>> closed = new LinkedHashMap<>();
        for (CockpitAction action : CockpitAction.values()) {
            if (!action.isOpenTo(groups)) {
                Sentence why = messages.sentence(action.otherwise());
                closed.put(action.name(), Map.of("fr", why.french(), "en", why.english()));
            }
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(closed);
    }
}
