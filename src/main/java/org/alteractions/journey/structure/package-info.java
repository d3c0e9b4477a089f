/** Structures of the social economy, what they ask for, and how a request is qualified. */
package org.alteractions.journey.structure;
