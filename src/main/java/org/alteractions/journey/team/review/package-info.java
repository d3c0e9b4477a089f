/** The page on which coordinators compare variants of the teams and change them. */
package org.alteractions.journey.team.review;
