/** Students and their applications, season by season. */
package org.alteractions.journey.student;
