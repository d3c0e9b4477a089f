/**
 * Forms that staff have started to fill in and not sent. They are stored on the server, so that a shared computer keeps
 * no data and a reload or expired session loses nothing.
 */
package org.alteractions.journey.process.draft;
