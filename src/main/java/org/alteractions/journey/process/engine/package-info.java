/** The engine's configuration: access from models, the chapter of an instance, and the clock. */
package org.alteractions.journey.process.engine;
