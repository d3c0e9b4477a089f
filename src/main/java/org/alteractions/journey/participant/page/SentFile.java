package org.alteractions.journey.participant.page;

/** A file as the browser sent it, not yet checked. */
public record SentFile(String name, byte[] bytes) {}
