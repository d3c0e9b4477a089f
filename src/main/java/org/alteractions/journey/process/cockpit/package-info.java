/** What the caller may do in Cockpit, so that Cockpit offers nothing that the engine or its gate would refuse. */
package org.alteractions.journey.process.cockpit;
