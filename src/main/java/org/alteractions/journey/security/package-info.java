/** What every door of the application needs: the network that a caller comes from, and the security log. */
package org.alteractions.journey.security;
