/** Students and what becomes of their applications, season by season. */
package org.alteractions.journey.student;
