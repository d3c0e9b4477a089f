/** What schools, coaches and interviewers have in common when staff add or change them. */
package org.alteractions.journey.partner;
