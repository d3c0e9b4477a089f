/** What the engine and the logs may keep of an exception: its kind and its place, never its words. */
package org.alteractions.journey.failure;
