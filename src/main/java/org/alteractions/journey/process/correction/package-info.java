/**
 * Changes to people and records: both values, time and author. This is personal data and is erased with its subject.
 */
package org.alteractions.journey.process.correction;
