/** How participants' forms are drawn, posted, kept and refused. */
package org.alteractions.journey.participant.page;
