package org.alteractions.journey.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Into how many teams, and of what size, students are best divided. */
final class TeamSizes {

    private TeamSizes() {}

    /**
     * As many students as possible get a team; among the ways to do so, the one with teams nearest to four.
     *
     * @param most how many teams there may be at the most
     * @return the sizes, the larger ones first; never below three nor above five
     */
    static List<Integer> of(int students, int most) {
        int teams = 0;
        for (int count = 1; count <= Math.min(most, students / Team.SMALLEST); count++) {
            if (teams == 0 || better(students, count, teams)) {
                teams = count;
            }
        }
        return teams == 0 ? List.of() : divide(placed(students, teams), teams);
    }

    private static boolean better(int students, int count, int than) {
        int more = placed(students, count) - placed(students, than);
        return more > 0 || more == 0 && offUsual(students, count) <= offUsual(students, than);
    }

    private static int placed(int students, int teams) {
        return Math.min(students, teams * Team.LARGEST);
    }

    private static int offUsual(int students, int teams) {
        return Math.abs(placed(students, teams) - teams * Team.USUAL);
    }

    private static List<Integer> divide(int students, int teams) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(teams, students / teams));
        for (int i = 0; i < students % teams; i++) {
            sizes.set(i, sizes.get(i) + 1);
        }
        return sizes;
    }
}
