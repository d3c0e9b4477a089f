/** The scorecards of the interviewers, and the advice computed from them. */
package org.alteractions.journey.cafeselect.assessment;
