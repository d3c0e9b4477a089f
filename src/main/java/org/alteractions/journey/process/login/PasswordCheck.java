package org.alteractions.journey.process.login;

/** What became of a password that was looked at. */
enum PasswordCheck {
    WRONG,
    /** Compared with the stored hash. */
    RIGHT,
    /** The same as a moment ago, and the account's stored hash has not changed since. */
    REMEMBERED
}
