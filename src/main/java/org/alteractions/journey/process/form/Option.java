package org.alteractions.journey.process.form;

/** One choice of a list that a form shows: the words for a person and the id that comes back. */
public record Option(String label, String value) {}
