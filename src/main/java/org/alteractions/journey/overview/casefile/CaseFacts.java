package org.alteractions.journey.overview.casefile;

import java.util.List;

/**
 * What the application knows about a case besides its file.
 *
 * @param title   name of the case for people
 * @param state   in words; empty if it has none
 * @param process id of the process whose picture shows where the case stands; empty without one
 */
record CaseFacts(
        String title, String state, String process, List<Person> people, List<Text> texts, List<Day> days) {

    /**
     * A person of the case.
     *
     * @param role  for instance "Coach"
     * @param about school, company or other context; empty without one
     * @param phone empty if unknown
     */
    record Person(String role, String name, String about, String email, String phone) {}

    /** A text with its heading. */
    record Text(String heading, String words) {}

    /** An event with its day in words, and its state or place. */
    record Day(String what, String on, String about) {}
}
