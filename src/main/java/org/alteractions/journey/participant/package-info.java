/** Access for participants without an account: signed links and the pages that they open. */
package org.alteractions.journey.participant;
