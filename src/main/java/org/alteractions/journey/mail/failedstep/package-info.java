/** What staff read of a step that fails, and do about it: correct the address of whom it is about, or have it tried again. */
package org.alteractions.journey.mail.failedstep;
