package org.alteractions.journey.browser;

import java.util.function.Supplier;

/** The way in which a participant reaches a page. */
sealed interface Door {

    /** By the button of the last mail that has one, sent to this address. */
    record Mail(Supplier<String> to) implements Door {}

    /** By a link on the page where the case is followed, to which the foot of the last mail leads. */
    record FollowPage(String of) implements Door {}

    /** By a path that anybody may type in; the answer goes to a mailbox. */
    record Address(String path) implements Door {}

    /** By such a path too, where what is sent counts once its sender has confirmed it by the button of a mail. */
    record Entry(String path, String sender) implements Door {}
}
