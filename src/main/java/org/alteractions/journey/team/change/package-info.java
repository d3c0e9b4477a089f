/** Changes in a running team: a coach or a student is replaced, or the team is released. */
package org.alteractions.journey.team.change;
