package org.alteractions.journey.overview.task;

/**
 * An open task.
 *
 * @param title    step and subject, as on the card in Tasklist
 * @param casePath of the page of the case
 * @param number   of the case; empty if people name it in words
 * @param due      day in words; empty without one
 * @param holder   name of the colleague who has it; empty for nobody and for the reader
 */
public record TaskRow(
        String id, String title, String casePath, String number, String due, boolean late, String holder) {}
