package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Different addresses of the same mailbox. */
class MailboxTest {

    @ParameterizedTest
    @CsvSource({
        "ana@x.fr, ana@x.fr",
        "' Ana@X.fr ', ana@x.fr",
        "ana+1@x.fr, ana@x.fr",
        "ana+1+2@x.fr, ana@x.fr",
        "ana+@x.fr, ana@x.fr",
        "a.n.a@x.fr, a.n.a@x.fr",
        "a.n.a@gmail.com, ana@gmail.com",
        "A.na+news@GoogleMail.com, ana@gmail.com",
        "+ana@x.fr, +ana@x.fr",
        "nobody, nobody"
    })
    void mailboxOf(String address, String mailbox) {
        assertThat(Mailbox.of(address)).isEqualTo(new Mailbox(mailbox));
    }
}
