package org.alteractions.journey.overview.calendar;

import java.util.List;

/**
 * A month as the page shows it.
 *
 * @param title      for instance "décembre 2026"
 * @param weeks      seven days each; days of other months are empty
 * @param days       the days of this month that have dates
 * @param total      number of dates shown
 * @param collisions number of dates with warnings
 */
record CalendarPage(String title, List<List<Day>> weeks, List<Day> days, int total, int collisions) {

    /**
     * @param iso     for instance 2026-12-14; empty for a day of another month
     * @param number  of the day in the month
     * @param label   for instance "lundi 14 décembre 2026"
     * @param holiday whether it is a public holiday
     */
    record Day(String iso, int number, String label, boolean today, boolean holiday, List<Line> lines) {

        /** Number of dates that a cell of the month shows; the others are in the list. */
        private static final int MOST = 5;
        static final Day OTHER_MONTH = new Day("", 0, "", false, false, List.of());

        /** Whether the day belongs to another month. */
        public boolean isOutside() {
            return iso.isEmpty();
        }

        /** In the order of time; a date to check is always among them. */
        public List<Line> first() {
            int checked = (int) lines.stream().filter(Line::isToCheck).count();
            List<Line> others = lines.stream()
                    .filter(line -> !line.isToCheck())
                    .limit(Math.max(0, MOST - checked))
                    .toList();
            return lines.stream().filter(line -> line.isToCheck() || others.contains(line)).toList();
        }

        public int more() {
            return lines.size() - first().size();
        }
    }

    /**
     * @param time     for instance "14 h – 16 h"; empty for a whole day
     * @param place    empty if unknown
     * @param people   names of coaches and interviewers; empty for none
     * @param state    in words; empty for a date as planned
     * @param link     path of the case; empty if the reader may not open it
     * @param warnings what to check
     */
    record Line(
            String time, String title, Where where, String people, State state, String link, List<String> warnings) {

        boolean isToCheck() {
            return !warnings.isEmpty();
        }
    }

    /** @param chapterName empty where only one chapter is shown */
    record Where(String place, String chapterName) {}

    /** @param off whether the date no longer stands */
    record State(String words, boolean off) {}
}
