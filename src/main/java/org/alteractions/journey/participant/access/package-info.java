/** Security of the public pages: access, language and error pages. */
package org.alteractions.journey.participant.access;
