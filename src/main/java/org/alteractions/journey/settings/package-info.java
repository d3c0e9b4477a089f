/** Required settings outside the demo, rules for settings, and settings derived from the public address. */
package org.alteractions.journey.settings;
