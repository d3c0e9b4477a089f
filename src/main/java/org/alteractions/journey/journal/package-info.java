/** What happened to every case, one row per event: outlives the engine's history, forgets people without forgetting events. */
package org.alteractions.journey.journal;
