/** The engine's configuration: what models may reach, which chapter an instance belongs to, how its clock is set. */
package org.alteractions.journey.process.engine;
