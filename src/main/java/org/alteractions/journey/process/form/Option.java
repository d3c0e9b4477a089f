package org.alteractions.journey.process.form;

/** A choice of a list in a form: a label for people and the value that is submitted. */
public record Option(String label, String value) {}
