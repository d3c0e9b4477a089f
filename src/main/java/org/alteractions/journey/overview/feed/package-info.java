/** Private calendar feeds of staff, which calendar programs read without a login. */
package org.alteractions.journey.overview.feed;
