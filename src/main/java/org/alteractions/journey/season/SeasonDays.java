package org.alteractions.journey.season;

import java.time.LocalDate;
import org.alteractions.journey.Refusal;

/**
 * The six days that a season is made of; each named as the field of the form that asks for it.
 *
 * @param registrationOpens  first day on which students may register
 * @param registrationCloses last day on which they may
 * @param missionsStart      day of the kick-offs
 * @param missionsEnd        day by which restitutions are due
 */
public record SeasonDays(
        LocalDate registrationOpens,
        LocalDate registrationCloses,
        LocalDate cafeSelectOn,
        LocalDate seminarOn,
        LocalDate missionsStart,
        LocalDate missionsEnd) {

    /** @throws Refusal at the first day that is past or not after the one before it */
    void check(LocalDate today) {
        if (registrationOpens.isBefore(today)) {
            throw new Refusal("registrationOpens", "cette date est passée.");
        }
        later("registrationCloses", registrationCloses, "l'ouverture des inscriptions", registrationOpens);
        later("cafeSelectOn", cafeSelectOn, "la clôture des inscriptions", registrationCloses);
        later("seminarOn", seminarOn, "le Café Select", cafeSelectOn);
        later("missionsStart", missionsStart, "le séminaire", seminarOn);
        later("missionsEnd", missionsEnd, "le début des missions", missionsStart);
    }

    SeasonDays closingOn(LocalDate newClosing) {
        return new SeasonDays(registrationOpens, newClosing, cafeSelectOn, seminarOn, missionsStart, missionsEnd);
    }

    private static void later(String field, LocalDate day, String what, LocalDate before) {
        if (!day.isAfter(before)) {
            throw new Refusal(field, "cette date doit suivre " + what + ".");
        }
    }
}
