/** What the application has to be told before it starts outside the demo, and what follows from its public address. */
package org.alteractions.journey.settings;
