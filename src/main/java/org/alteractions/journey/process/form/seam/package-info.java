/** The engine's side of forms: opens forms, checks submissions and passes them to their handlers. */
package org.alteractions.journey.process.form.seam;
