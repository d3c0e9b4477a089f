/** The security of the public pages: access, language, error pages. */
package org.alteractions.journey.participant.access;
