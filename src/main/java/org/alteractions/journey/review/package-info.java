/** What a mission leaves: its restitution, the recommendations made there, and what became of them a year later. */
package org.alteractions.journey.review;
