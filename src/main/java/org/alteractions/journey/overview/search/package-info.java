/** The page of what a search in the frame's header finds. */
package org.alteractions.journey.overview.search;
