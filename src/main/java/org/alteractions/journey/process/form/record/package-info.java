/** The original answers of finished tasks. */
package org.alteractions.journey.process.form.record;
