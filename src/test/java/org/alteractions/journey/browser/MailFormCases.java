package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.mail.Delivery;
import org.alteractions.journey.structure.Requesting;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.TestMailbox;
import org.springframework.stereotype.Component;

/** Forms about mails that could not leave. */
@Component
class MailFormCases implements FormCases {

    private static final String PROCESS = "Corriger une adresse";
    private static final String RIGHT = "anne.le-goff@jardins.example";

    private final JourneyDriver journey;
    private final Delivery delivery;
    private final TestMailbox mailbox;

    MailFormCases(JourneyDriver journey, Delivery delivery, TestMailbox mailbox) {
        this.journey = journey;
        this.delivery = delivery;
        this.mailbox = mailbox;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start("correct-address", "corrected", PROCESS, this::cameBack,
                        Map.of("addressDecision", "correct", "correctedAddress", RIGHT),
                        dossier -> assertThat(mailbox.mailsTo(RIGHT)).hasSize(1))
                        .choosing("undeliveredMail"),
                FormCase.start("correct-address", "sent again", PROCESS, this::cameBack,
                        Map.of("addressDecision", "same"),
                        dossier -> assertThat(mailbox.mailsTo(Requesting.CONTACT)).hasSize(1))
                        .choosing("undeliveredMail"));
    }

    private String cameBack() {
        return delivery.refused(() -> journey.start("mission-journey", "nantes", Requesting.request()));
    }
}
