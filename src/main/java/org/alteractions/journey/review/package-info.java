/** The review of a mission: feedback of its members, and the state of the recommendations a year later. */
package org.alteractions.journey.review;
