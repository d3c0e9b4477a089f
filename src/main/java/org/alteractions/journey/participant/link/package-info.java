/** The signed links that participants receive: issue, renewal, expiry and the pages they open. */
package org.alteractions.journey.participant.link;
