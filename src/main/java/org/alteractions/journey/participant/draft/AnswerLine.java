package org.alteractions.journey.participant.draft;

/** A question and its answer, as the page words them. */
public record AnswerLine(String question, String answer) {}
