/** Teams that are too small for their mission. */
package org.alteractions.journey.team.stuck;
