package org.alteractions.journey.mail;

import org.alteractions.journey.RefusalCode;

/** Reasons for refusals about a mail or an address; the sentences are in <code>messages/mail.yaml</code>. */
public enum MailRefusal implements RefusalCode {
    ADDRESS_FAILED,
    ADDRESS_KNOWN,
    MAIL_OF_OTHER_CHAPTER,
    MAIL_SENT_AGAIN,
    NO_ADDRESS_TO_CORRECT,
    NO_PARTICIPANT
}
