/** The interviewers: their records, their hours on the day, the candidates they know. */
package org.alteractions.journey.cafeselect.interviewer;
