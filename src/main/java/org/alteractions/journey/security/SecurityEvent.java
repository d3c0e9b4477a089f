package org.alteractions.journey.security;

/** What the security log records (OWASP ASVS 4.0, 7.1 and 7.2). */
public enum SecurityEvent {
    LOGIN,
    LOGOUT,
    LOGIN_FAILED,
    /** Refused before the password was looked at. */
    LOGIN_THROTTLED,
    /** By the gate, a missing or foreign token (CSRF), another chapter, a signature, a limit. */
    REQUEST_REFUSED,
    DEPLOYMENT,
    /** Account, password, profile or membership. */
    ACCOUNT_CHANGED,
    RIGHTS_CHANGED,
    FILE_READ,
    DOCUMENT_READ,
    EXPORT
}
