package org.alteractions.journey.staff;

/** The entries of the staff's navigation, in display order. An entry appears to accounts that may open its page. */
enum StaffArea {
    SEASON("/saison", "Saison", Work.CASES),
    DOSSIERS("/dossiers", "Dossiers", Work.CASES),
    PEOPLE("/personnes", "Personnes", Work.CASES),
    CALENDAR("/calendrier", "Calendrier", Work.CASES),
    TASKS("/taches", "Tâches", Work.CASES),
    CAFE_SELECTS("/cafe-selects", "Cafés Select", Work.CANDIDATES),
    APPLICATIONS("/applications", "Candidatures", Work.CANDIDATES),
    TEAMS("/teams", "Équipes", Work.TEAMS),
    MAILS("/mails", "Messages", Work.MAILS);

    private final String path;
    private final String label;
    private final Work work;

    StaffArea(String path, String label, Work work) {
        this.path = path;
        this.label = label;
        this.work = work;
    }

    /** The work for which an account may open the page. */
    enum Work { CASES, CANDIDATES, TEAMS, MAILS }

    Work work() {
        return work;
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
