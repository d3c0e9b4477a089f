/** What every iCalendar file of the application needs: the zone, times and folded lines. */
package org.alteractions.journey.icalendar;
