/** Notes that staff add to a case. */
package org.alteractions.journey.note;
