/** Access control: HTTP Basic for REST, Camunda's own login for its web applications, nothing for anonymous callers. */
package org.alteractions.journey.process.security;
