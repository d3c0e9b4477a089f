package org.alteractions.journey.school;

/** A feature that refers to schools, told when two of them turn out to be one. */
public interface SchoolUses {

    /** @param from id of the school that goes away */
    void move(String from, String to);
}
