package org.alteractions.journey.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.security.StaffRights;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Finds out which people the reader of a page may see. */
@Component
public class PeopleSights {

    private final Sights sights;
    private final StaffRights rights;

    PeopleSights(Sights sights, StaffRights rights) {
        this.sights = sights;
        this.rights = rights;
    }

    /** @throws org.springframework.web.server.ResponseStatusException 403 if the account works with no cases */
    public PeopleSight of(HttpServletRequest request, Authentication caller) {
        return of(caller, sights.of(request, caller));
    }

    /** The same whatever chapter is chosen in the frame, for a page about one person. */
    public PeopleSight of(Authentication caller) {
        return of(caller, sights.of(caller));
    }

    private PeopleSight of(Authentication caller, Sight sight) {
        List<ChapterId> cases = rights.caseChapters(caller);
        List<ChapterId> teams = rights.teamChapters(caller);
        List<ChapterId> candidates = rights.candidateChapters(caller);
        Map<PersonKind, List<ChapterId>> seen = new EnumMap<>(PersonKind.class);
        seen.put(PersonKind.STRUCTURE, cases);
        seen.put(PersonKind.SPONSOR, cases);
        seen.put(PersonKind.SCHOOL, rights.schoolChapters(caller));
        seen.put(PersonKind.COMPANY, teams);
        seen.put(PersonKind.COACH, teams);
        seen.put(PersonKind.INTERVIEWER, candidates);
        seen.put(PersonKind.STUDENT, candidates);
        return PeopleSight.of(sight, seen);
    }
}
