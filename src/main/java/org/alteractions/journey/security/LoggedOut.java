package org.alteractions.journey.security;

/** A user has ended the session with the logout button. An expired session is not a logout. */
public record LoggedOut(String account) {}
