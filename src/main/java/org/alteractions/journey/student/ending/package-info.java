/** Ways in which an application ends before a mission: withdrawal, no place, no team. */
package org.alteractions.journey.student.ending;
