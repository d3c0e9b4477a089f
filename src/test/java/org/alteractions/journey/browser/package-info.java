/** What staff see and do in Tasklist, tried in a real browser with mouse and keyboard. */
package org.alteractions.journey.browser;
