/** The association's local chapters (antennes): data, not code. */
package org.alteractions.journey.chapter;
