/** The deliberation: a third opinion where interviewers disagree, the verdict, the decisions sent. */
package org.alteractions.journey.cafeselect.deliberation;
