/** Uploaded files: the checks before they are stored, and the refusals. */
package org.alteractions.journey.upload;
