/**
 * What every door of the application needs: its own address, what browsers may do with an answer, the network that a caller
 * comes from, and the security log with its file.
 */
package org.alteractions.journey.security;
