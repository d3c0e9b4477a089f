/**
 * One row per event of every case. The journal outlives the engine's history; people can be forgotten without losing
 * events.
 */
package org.alteractions.journey.journal;
