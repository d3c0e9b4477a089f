package org.alteractions.journey.participant.page;

/** A file as a browser has sent it; nobody has looked into it yet. */
public record SentFile(String name, byte[] bytes) {}
