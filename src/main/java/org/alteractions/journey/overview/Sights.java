package org.alteractions.journey.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.answers.CaseAccess;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.staff.ChosenChapters;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds out what the reader of a page may see. */
@Component
public class Sights {

    private final StaffRights rights;
    private final CaseAccess access;
    private final JdbcClient jdbc;

    Sights(StaffRights rights, CaseAccess access, JdbcClient jdbc) {
        this.rights = rights;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** @throws ResponseStatusException 403 if the account works with no cases */
    public Sight of(HttpServletRequest request, Authentication caller) {
        return of(ChosenChapters.of(request, visible(caller)), caller);
    }

    /** The same whatever chapter is chosen in the frame, for a page about one thing. */
    public Sight of(Authentication caller) {
        return of(visible(caller), caller);
    }

    private List<ChapterId> visible(Authentication caller) {
        List<ChapterId> visible = rights.caseChapters(caller);
        if (visible.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return visible;
    }

    /** @param chapters all of them visible to the account */
    public Sight of(List<ChapterId> chapters, Authentication caller) {
        return new Sight(caller.getName(),
                caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList(),
                chapters,
                rights.readsAllCases(caller) ? Optional.empty() : Optional.of(readable(caller, chapters)));
    }

    private Set<CaseReference> readable(Authentication caller, List<ChapterId> chapters) {
        List<CaseReference> all = jdbc.sql("select reference from dossier where chapter in (:chapters)")
                .param("chapters", chapters.stream().map(ChapterId::value).toList())
                .query((row, number) -> CaseReference.of(row.getString(1)))
                .list();
        return rights.as(caller, () -> access.readable(all));
    }
}
