package org.alteractions.journey.security;

/** Somebody has ended the session with the button for it; a session that has lapsed is no logout. */
public record LoggedOut(String account) {}
