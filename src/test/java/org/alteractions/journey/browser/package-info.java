/** Tests of Tasklist for staff in a real browser with mouse and keyboard. */
package org.alteractions.journey.browser;
