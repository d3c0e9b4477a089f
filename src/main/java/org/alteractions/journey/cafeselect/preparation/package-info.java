/** The preparation of a Café Select: its day, its interviewers, the plan and its publication. */
package org.alteractions.journey.cafeselect.preparation;
