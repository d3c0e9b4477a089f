/** The engine's side of the seam: it opens forms, checks submissions and hands them to their handlers. */
package org.alteractions.journey.process.form.seam;
