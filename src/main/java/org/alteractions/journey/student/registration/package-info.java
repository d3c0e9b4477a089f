/** The registration of students for a season. */
package org.alteractions.journey.student.registration;
