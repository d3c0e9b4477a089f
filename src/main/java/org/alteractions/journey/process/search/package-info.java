/** Search for cases and for the people and structures concerned, with the rights of the caller. */
package org.alteractions.journey.process.search;
