/** What participants do without an account: signed links, and the pages that they lead to. */
package org.alteractions.journey.participant;
