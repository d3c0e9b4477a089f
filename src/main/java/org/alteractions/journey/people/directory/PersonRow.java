package org.alteractions.journey.people.directory;

/**
 * A row of the list of people.
 *
 * @param number   for instance "coach-12"
 * @param kind     in words
 * @param about    organisation or contact; empty without one
 * @param state    in words; empty for the usual one
 */
public record PersonRow(
        String number, String kind, String name, String about, String email, String phone, String chapterName,
        String state) {}
