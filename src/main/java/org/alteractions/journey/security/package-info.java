/**
 * Shared by all entry points of the application: its own address, the policies for browsers, the network of a caller,
 * and the security log with its file.
 */
package org.alteractions.journey.security;
