/**
 * What the web server grants a connection before code of the application runs: how many connections, how long a request
 * may take to arrive, and how many threads one network may hold.
 */
package org.alteractions.journey.connection;
