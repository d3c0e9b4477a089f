/** The answers of finished tasks as they were given. */
package org.alteractions.journey.process.form.record;
