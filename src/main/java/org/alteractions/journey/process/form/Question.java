package org.alteractions.journey.process.form;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A question of a form, for features that store questions as data.
 *
 * @param min        smallest accepted number; null without such a rule
 * @param max        greatest accepted number; null without such a rule
 * @param properties the designer's "Custom properties" in the Modeler
 */
public record Question(String key, String label, BigDecimal min, BigDecimal max, Map<String, String> properties) {}
