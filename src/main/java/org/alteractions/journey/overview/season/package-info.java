/** The home page: where each season stands, what is late, and whose turn it is. */
package org.alteractions.journey.overview.season;
