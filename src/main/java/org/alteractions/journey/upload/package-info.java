/** Files that people send: what may be kept, and the words where it may not. */
package org.alteractions.journey.upload;
