package org.alteractions.journey.security;

/** Events of the security log (OWASP ASVS 4.0, 7.1 and 7.2). */
public enum SecurityEvent {
    LOGIN,
    LOGOUT,
    LOGIN_FAILED,
    /** Refused before the password was checked. */
    LOGIN_THROTTLED,
    /** Because of the gate, a missing or foreign token (CSRF), another chapter, a signature, or a limit. */
    REQUEST_REFUSED,
    DEPLOYMENT,
    /** Account, password, profile or membership. */
    ACCOUNT_CHANGED,
    RIGHTS_CHANGED,
    FILE_READ,
    DOCUMENT_READ,
    EXPORT
}
