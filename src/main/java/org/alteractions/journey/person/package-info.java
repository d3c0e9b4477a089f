/** People and organisations that staff look up and correct: their kinds, and what each feature offers about them. */
package org.alteractions.journey.person;
