/** Structures of the social economy, their requests, and the qualification of a request. */
package org.alteractions.journey.structure;
