package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.mail.Delivery;
import org.alteractions.journey.process.failedstep.FailedSteps;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.CorrectAddressAnswers;
import org.alteractions.journey.testing.answers.UnblockStepAnswers;
import org.alteractions.journey.testing.ids.FailedStepSteps;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms about undelivered mails. */
@Component
class MailFormCases implements FormCases {

    private static final String PROCESS = "Corriger une adresse";
    private static final String RIGHT = "anne.le-goff@jardins.example";

    private final JourneyDriver journey;
    private final Delivery delivery;
    private final TestMailbox mailbox;
    private final FailedSteps steps;
    private final ManagementService management;
    private final JdbcClient jdbc;

    MailFormCases(JourneyDriver journey, Delivery delivery, TestMailbox mailbox, FailedSteps steps,
            ManagementService management, JdbcClient jdbc) {
        this.steps = steps;
        this.management = management;
        this.jdbc = jdbc;
        this.journey = journey;
        this.delivery = delivery;
        this.mailbox = mailbox;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start(FormIds.CORRECT_ADDRESS, "corrected", PROCESS, this::cameBack,
                        CorrectAddressAnswers.correct().correctedAddress(RIGHT),
                        dossier -> assertThat(mailbox.mailsTo(RIGHT)).hasSize(1))
                        .choosing("undeliveredMail"),
                FormCase.start(FormIds.CORRECT_ADDRESS, "sent again", PROCESS, this::cameBack,
                        CorrectAddressAnswers.same(),
                        dossier -> assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).hasSize(1))
                        .choosing("undeliveredMail"),
                FormCase.task(FormIds.UNBLOCK_STEP, "address corrected", this::stepFailed, FailedStepSteps.UNBLOCK_STEP,
                        UnblockStepAnswers.correctAddress().failedStepAddress(RIGHT),
                        dossier -> assertThat(jdbc.sql("select contact_email from structure").query(String.class).single())
                                .isEqualTo(RIGHT)));
    }

    /** A timer of the case, as if it had failed about the structure's contact. */
    private String stepFailed() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String job = management.createJobQuery().timers().list().get(0).getId();
        jdbc.sql("update ACT_RU_JOB set EXCEPTION_MSG_ = 'x' where ID_ = ?").param(job).update();
        jdbc.sql("""
                insert into failed_step (job, reference, chapter, process, step, participant, attempts, failed_at, told)
                select ?, ?, 'nantes', 'qualification', ?, concat('structure-', id), 1,
                current_timestamp, false from structure""").params(job, dossier, QualificationSteps.QUALIFY_REQUEST).update();
        steps.tell();
        return dossier;
    }

    private String cameBack() {
        return delivery.refused(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()));
    }
}
