/** The journey of a student consulting mission: one package per feature, the engine behind {@code process}. */
package org.alteractions.journey;
