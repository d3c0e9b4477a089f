package org.alteractions.journey.process.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.directory.StaffGroup;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Rights of staff on the application's own pages. The engine's authorizations protect its tasks. */
@Component
public class StaffRights {

    private static final Set<String> CANDIDATE_STAFF =
            Set.of(StaffGroup.COORDINATION.id(), StaffGroup.SELECTION.id(), StaffGroup.NATIONAL.id());

    private static final Set<String> TEAM_STAFF =
            Set.of(StaffGroup.COORDINATION.id(), StaffGroup.COACH_RELATIONS.id(), StaffGroup.NATIONAL.id());

    private static final Set<String> SCHOOL_STAFF =
            Set.of(StaffGroup.COORDINATION.id(), StaffGroup.SCHOOL_RELATIONS.id(), StaffGroup.NATIONAL.id());

    private static final Set<String> MAIL_READERS = Set.of(StaffGroup.COORDINATION.id(), StaffGroup.SELECTION.id(),
            StaffGroup.COACH_RELATIONS.id(), StaffGroup.SCHOOL_RELATIONS.id(), StaffGroup.NATIONAL.id(),
            StaffGroup.DESIGNERS.id(), StaffGroup.ADMINISTRATORS.id());

    private static final Set<String> CASE_STAFF = Set.of(StaffGroup.COORDINATION.id(), StaffGroup.SELECTION.id(),
            StaffGroup.COACH_RELATIONS.id(), StaffGroup.SCHOOL_RELATIONS.id(), StaffGroup.NATIONAL.id());

    private static final Set<String> ALL_CASES = Set.of(StaffGroup.COORDINATION.id(), StaffGroup.NATIONAL.id());

    private final EngineAccounts accounts;

    StaffRights(EngineAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Chapters of whose cases the account may see at least some; empty if it does not work with cases. Each case is
     * checked by {@link org.alteractions.journey.process.answers.CaseAccess}.
     */
    public List<ChapterId> caseChapters(Authentication caller) {
        return chaptersOf(caller, CASE_STAFF);
    }

    /** Whether the account may read every case of its chapters, as it may do every task in Tasklist. */
    public boolean readsAllCases(Authentication caller) {
        return isIn(caller, ALL_CASES);
    }

    /** Chapters whose candidates the account may see; empty if it does not work with candidates. */
    public List<ChapterId> candidateChapters(Authentication caller) {
        return chaptersOf(caller, CANDIDATE_STAFF);
    }

    /** Chapters whose teams the account may see and change; empty if it does not work with teams. */
    public List<ChapterId> teamChapters(Authentication caller) {
        return chaptersOf(caller, TEAM_STAFF);
    }

    /** Chapters whose partner schools the account may see and change; empty if it does not work with schools. */
    public List<ChapterId> schoolChapters(Authentication caller) {
        return chaptersOf(caller, SCHOOL_STAFF);
    }

    /** Whether the account may read mail templates, which contain no personal data. */
    public boolean readsMails(Authentication caller) {
        return isIn(caller, MAIL_READERS);
    }

    public boolean worksWithCases(Authentication caller) {
        return isIn(caller, CASE_STAFF);
    }

    public boolean worksWithCandidates(Authentication caller) {
        return isIn(caller, CANDIDATE_STAFF);
    }

    public boolean worksWithTeams(Authentication caller) {
        return isIn(caller, TEAM_STAFF);
    }

    /** The groups of the account that work with cases. */
    public List<StaffGroup> caseGroups(Authentication caller) {
        return Arrays.stream(StaffGroup.values())
                .filter(group -> CASE_STAFF.contains(group.id()) && isIn(caller, Set.of(group.id())))
                .toList();
    }

    /**
     * The account with the rights of one of its groups alone, for a request without a login. Empty if the account is
     * gone or has left the group.
     */
    public Optional<Authentication> inGroup(String account, String group) {
        return accounts.groups(account).contains(group)
                ? Optional.of(UsernamePasswordAuthenticationToken.authenticated(
                        account, null, List.of(new SimpleGrantedAuthority(group))))
                : Optional.empty();
    }

    /** The account on whose behalf the engine is working, with the rights of its groups. */
    public Optional<Authentication> current() {
        return accounts.current();
    }

    /** Runs a query of the engine with the rights of the caller's groups. */
    public <T> T as(Authentication caller, Supplier<T> question) {
        return accounts.as(caller.getName(),
                caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList(), question);
    }

    private List<ChapterId> chaptersOf(Authentication caller, Set<String> groups) {
        return isIn(caller, groups) ? accounts.tenants(caller.getName()).stream().map(ChapterId::of).toList()
                : List.of();
    }

    private static boolean isIn(Authentication caller, Set<String> groups) {
        return caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(groups::contains);
    }
}
