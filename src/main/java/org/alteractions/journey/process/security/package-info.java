/** Who may call what: HTTP Basic for REST, Camunda's own login for its web applications, nothing for strangers. */
package org.alteractions.journey.process.security;
