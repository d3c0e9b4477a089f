/**
 * Forms that staff have begun to fill in and not sent. Kept on the server: a computer that others share keeps nothing,
 * and neither a reload nor a lapsed session costs anything.
 */
package org.alteractions.journey.process.draft;
