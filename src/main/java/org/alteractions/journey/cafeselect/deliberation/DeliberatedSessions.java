package org.alteractions.journey.cafeselect.deliberation;

import java.util.List;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the session whose candidates a staff member may assess and decide on. */
@Component
public class DeliberatedSessions {

    private final CafeSelectRepository sessions;
    private final SeasonRepository seasons;
    private final StaffRights rights;

    DeliberatedSessions(CafeSelectRepository sessions, SeasonRepository seasons, StaffRights rights) {
        this.sessions = sessions;
        this.seasons = seasons;
        this.rights = rights;
    }

    /**
     * @return reference of the session
     * @throws ResponseStatusException 404 if the caller's chapters have no such session
     */
    public SessionReference visible(SeasonReference season, Authentication caller) {
        List<ChapterId> chapters = rights.candidateChapters(caller);
        return sessions.findById(season.cafeSelect())
                .filter(session -> chapters.contains(seasons.get(session.season()).chapter()))
                .map(CafeSelect::reference)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
