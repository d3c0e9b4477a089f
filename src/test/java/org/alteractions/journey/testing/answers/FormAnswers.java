package org.alteractions.journey.testing.answers;

import java.util.LinkedHashMap;

/** Answers to a form by their fields, as Tasklist sends them. */
public abstract class FormAnswers extends LinkedHashMap<String, Object> {}
