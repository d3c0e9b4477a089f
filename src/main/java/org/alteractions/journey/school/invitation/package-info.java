/** The structures invited to a presentation, and their answers. */
package org.alteractions.journey.school.invitation;
