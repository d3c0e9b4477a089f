/** The page on which staff enter several scorecards of a session at once. */
package org.alteractions.journey.cafeselect.grid;
