package org.alteractions.journey.process.login;

/** Result of a password check. */
enum PasswordCheck {
    WRONG,
    /** Matches the stored hash. */
    RIGHT,
    /** Was verified recently, and the stored hash has not changed since. */
    REMEMBERED
}
