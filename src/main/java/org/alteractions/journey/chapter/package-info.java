/** The association's local chapters (antennes). They are data, not code. */
package org.alteractions.journey.chapter;
