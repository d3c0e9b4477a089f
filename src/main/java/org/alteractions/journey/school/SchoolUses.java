package org.alteractions.journey.school;

/** A feature that refers to schools and updates its references when two schools are merged. */
public interface SchoolUses {

    /** @param from id of the school that is deleted */
    void move(String from, String to);
}
