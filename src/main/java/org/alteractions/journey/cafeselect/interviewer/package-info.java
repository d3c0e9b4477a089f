/** The interviewers: who they are, when they are there, whom they know. */
package org.alteractions.journey.cafeselect.interviewer;
