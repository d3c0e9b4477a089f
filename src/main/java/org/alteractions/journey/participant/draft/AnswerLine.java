package org.alteractions.journey.participant.draft;

/** A question and its answer, in the words of the page. */
public record AnswerLine(String question, String answer) {}
