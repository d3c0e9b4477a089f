/** Failed steps for staff: they correct the address of the person concerned, or retry the step. */
package org.alteractions.journey.mail.failedstep;
