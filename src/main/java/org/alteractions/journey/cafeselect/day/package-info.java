/** The day itself: day sheets, attendance, end or postponement. */
package org.alteractions.journey.cafeselect.day;
