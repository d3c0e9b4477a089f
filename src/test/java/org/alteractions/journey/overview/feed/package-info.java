/** Calendar feeds of staff. */
package org.alteractions.journey.overview.feed;
