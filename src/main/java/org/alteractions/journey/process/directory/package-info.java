/** Staff directory: groups, chapters as tenants, authorizations of groups, and Tasklist's filters. */
package org.alteractions.journey.process.directory;
