package org.alteractions.journey.conventions;

/**
 * One message or mail from a process or kind of person to another.
 *
 * @param kind  what it is
 * @param from  id of a process or of a kind of person
 * @param to    the same
 * @param name  of the mail, page or message, as designers and programmers know it
 * @param title in French, as the models and pages say it
 */
record LandscapeFlow(Kind kind, String from, String to, String name, String title) {

    enum Kind { MAIL, REMINDER, ANSWER, MESSAGE }
}
