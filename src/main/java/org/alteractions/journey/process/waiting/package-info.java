/** What the running cases wait for, for pages that show many cases at once. */
package org.alteractions.journey.process.waiting;
