/** The journey of a student consulting mission: one package per feature; {@code process} holds the engine. */
package org.alteractions.journey;
