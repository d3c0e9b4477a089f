/**
 * Limits that the web server applies before application code runs: number of connections, time for a request to arrive,
 * and threads per network.
 */
package org.alteractions.journey.connection;
