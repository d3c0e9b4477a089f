/**
 * The engine's expression language, closed: an expression reads variables and calls model beans, and reaches no other
 * class. The language of the engine alone reaches every Java class, from any model, filter or query.
 */
package org.alteractions.journey.process.expression;
