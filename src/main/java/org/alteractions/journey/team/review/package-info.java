/** The page on which coordinators compare variants of the teams and change them by hand. */
package org.alteractions.journey.team.review;
