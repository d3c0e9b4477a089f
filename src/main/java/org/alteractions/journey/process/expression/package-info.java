/**
 * A closed version of the engine's expression language: expressions read variables and call model beans, and cannot
 * reach other classes. The engine's own language reaches every Java class from any model, filter or query.
 */
package org.alteractions.journey.process.expression;
