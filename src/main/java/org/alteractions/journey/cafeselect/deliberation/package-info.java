/** The deliberation: third opinions where interviewers disagree, the verdict, and the decisions sent. */
package org.alteractions.journey.cafeselect.deliberation;
