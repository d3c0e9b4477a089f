/** Existing records that start forms edit, and the changes that they save. */
package org.alteractions.journey.process.form.known;
