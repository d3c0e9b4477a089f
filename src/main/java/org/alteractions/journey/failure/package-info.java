/** What the engine and the logs may keep of an exception: type and location, never the message. */
package org.alteractions.journey.failure;
