/** The calendar of staff. */
package org.alteractions.journey.overview.calendar;
