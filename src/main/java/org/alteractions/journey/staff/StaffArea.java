package org.alteractions.journey.staff;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.alteractions.journey.process.security.StaffRights;
import org.springframework.security.core.Authentication;

/** The entries of the staff's navigation, in display order. An entry appears to accounts that may open its page. */
enum StaffArea {
    SEASON("/saison", "Saison", StaffRights::worksWithCases),
    DOSSIERS("/dossiers", "Dossiers", StaffRights::worksWithCases),
    CALENDAR("/calendrier", "Calendrier", StaffRights::worksWithCases),
    CAFE_SELECTS("/cafe-selects", "Cafés Select", StaffRights::worksWithCandidates),
    APPLICATIONS("/applications", "Candidatures", StaffRights::worksWithCandidates),
    TEAMS("/teams", "Équipes", StaffRights::worksWithTeams),
    MAILS("/mails", "Messages", StaffRights::readsMails);

    private final String path;
    private final String label;
    private final BiPredicate<StaffRights, Authentication> opened;

    StaffArea(String path, String label, BiPredicate<StaffRights, Authentication> opened) {
        this.path = path;
        this.label = label;
        this.opened = opened;
    }

    static List<StaffArea> of(StaffRights rights, Authentication caller) {
        return Arrays.stream(values()).filter(area -> area.opened.test(rights, caller)).toList();
    }

    String path() {
        return path;
    }

    String label() {
        return label;
    }

    /** Whether an address is the area's page or one below it. */
    boolean contains(String address) {
        return address.equals(path) || address.startsWith(path + "/") || address.startsWith(path + ".");
    }
}
