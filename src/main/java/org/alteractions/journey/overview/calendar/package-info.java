/** All dates of the programme on one page: presentations, Cafés Select, seminars, and the meetings of missions. */
package org.alteractions.journey.overview.calendar;
