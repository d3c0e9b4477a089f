/** Compares the running processes with the cases that they are about, from outside. */
package org.alteractions.journey.consistency;
