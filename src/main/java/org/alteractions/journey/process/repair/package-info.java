/** Repeats or skips a step of a running instance, after a preview that is the real change rolled back. */
package org.alteractions.journey.process.repair;
