/** What every door of the application needs: the network that a caller comes from, and the security log with its file. */
package org.alteractions.journey.security;
