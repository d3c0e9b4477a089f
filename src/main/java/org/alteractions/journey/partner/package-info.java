/** Code shared by schools, coaches and interviewers when staff add or change them. */
package org.alteractions.journey.partner;
