/**
 * What the application has to be told before it starts outside the demo, what a setting has to be like, and what follows
 * from its public address.
 */
package org.alteractions.journey.settings;
