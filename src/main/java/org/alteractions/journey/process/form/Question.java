package org.alteractions.journey.process.form;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a form asked under a key, for features to which a question is data of its own.
 *
 * @param min        smallest number that the form accepts; null where it has no such rule
 * @param max        greatest number; null like {@code min}
 * @param properties what a designer has written under "Custom properties" in the Modeler
 */
public record Question(String key, String label, BigDecimal min, BigDecimal max, Map<String, String> properties) {}
