package org.alteractions.journey.mail.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.mail.Delivery;
import org.alteractions.journey.process.stuck.StuckReason;
import org.alteractions.journey.process.stuck.StuckRegister;
import org.alteractions.journey.process.stuck.StuckScan;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each stuck state is told once: to who has to act, and to the national role where nothing changes. */
@Story
class StuckMailTest extends StoryTest {

    private static final String OPERATOR = "ops@staff.example";
    private static final String COORDINATOR = "coord@staff.example";
    private static final String NATIONAL = "nat@staff.example";

    @Autowired
    StuckRegister register;

    @Autowired
    StuckScan scan;

    @Autowired
    Delivery delivery;

    @Autowired
    OneStepProcess process;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void staff() {
        account("stuckops", OPERATOR, "operators");
        account("stuckcoord", COORDINATOR, "coordination", "nantes");
        account("stucknat", NATIONAL, "national");
        // A Monday morning.
        journey.oversleep(Duration.between(journey.now(), ZonedDateTime.parse("2030-01-14T10:00+01:00").toInstant()));
    }

    @AfterEach
    void staffLeaves() {
        process.forget();
        Stream.of("stuckops", "stuckcoord", "stucknat").forEach(identity::deleteUser);
    }

    @Test
    void fortyMissionsBehindOneMailServer_areOneLine_toldOnce_byTwoNodesAtOnce() {
        for (int i = 0; i < 40; i++) {
            waitingMail(i);
        }
        bothNodesScan();
        bothNodesScan();
        waitingMail(40);
        bothNodesScan();

        assertThat(register.all().groups()).singleElement().satisfies(group -> {
            assertThat(group.reason()).isEqualTo(StuckReason.MAIL_WAITING);
            assertThat(group.size()).isEqualTo(41);
        });
        assertThat(register.all().byChapter()).containsEntry("nantes", 41L);
        assertThat(told("ops")).as("mails to the operator").isEqualTo(1);
        jdbc.sql("update outbox_mail set state = 'SENT' where template = 'request-received'").update();
        delivery.deliver();
        assertThat(mailbox.mailsTo(OPERATOR)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Missions bloquées : 40");
            assertThat(mail.text()).contains("urgent : courriel qui ne part pas", "et 35 de plus", "/camunda/app/cockpit/");
        });
        scan.scan();
        assertThat(register.all().cases()).isEmpty();
    }

    @Test
    void whatIsNotUrgent_isToldOnTheNextWorkingMorning_toTheChapter_laterToTheNationalRole() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.pass(Duration.ofDays(16).plusHours(1));
        assertThat(scanned()).isEqualTo(1);
        assertThat(told("coord")).isZero();
        journey.pass(Duration.ofDays(1));
        scanned();
        scanned();
        assertThat(told("coord")).isEqualTo(1);
        assertThat(told("ops")).isZero();
        assertThat(told("nat")).isZero();
        journey.pass(Duration.ofDays(3));
        scanned();
        assertThat(told("coord")).isEqualTo(1);
        journey.pass(Duration.ofDays(12));
        scanned();
        scanned();
        assertThat(told("coord")).isEqualTo(1);
        assertThat(told("nat")).isEqualTo(1);
        assertThat(mailbox.mailsTo(NATIONAL)).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains("rien n'a changé").doesNotContain("Anne Le Goff"));
    }

    @Test
    void suspendedForSixHoursAndResumed_orMigratedToANewVersion_isToldOnce() {
        process.deploy("<serviceTask id='step' camunda:asyncBefore='true' camunda:expression='${deadlines.after(\"none\")}'/>");
        process.start("NAN-26-901");
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey("NAN-26-901").singleResult()
                .getId();
        management.setJobRetries(management.createJobQuery().processInstanceId(instance).singleResult().getId(), 0);
        scanned();
        runtime.suspendProcessInstanceById(instance);
        journey.oversleep(Duration.ofHours(3));
        scanned();
        process.deploy("<userTask id='step'/>");
        journey.oversleep(Duration.ofHours(3));
        runtime.activateProcessInstanceById(instance);
        scanned();
        scanned();

        assertThat(told("ops")).isEqualTo(1);
    }

    private int scanned() {
        scan.scan();
        delivery.deliver();
        return register.of(List.of(ChapterId.of("nantes"))).cases().size();
    }

    private void bothNodesScan() {
        journey.oversleep(Duration.ofSeconds(30));
        Stream.of(CompletableFuture.runAsync(scan::scan), CompletableFuture.runAsync(scan::scan)).toList()
                .forEach(CompletableFuture::join);
    }

    private long told(String account) {
        return jdbc.sql("select count(*) from outbox_mail where template = 'stuck-cases' and recipient like ?")
                .param("%stuck" + account).query(Long.class).single();
    }

    private void waitingMail(int number) {
        Object then = journey.now().minus(Duration.ofHours(2)).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into outbox_mail (unique_key, reference, chapter, instance, template, recipient, language, subject,
                    state, attempts, created_at, next_attempt_at)
                values (?, ?, 'nantes', 'none', 'request-received', 'contact-1', 'fr', 'x', 'PENDING', 2, ?, ?)""")
                .params("seed-" + number, "NAN-26-%03d".formatted(number), then,
                        journey.now().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void account(String id, String email, String group, String... chapters) {
        User user = identity.newUser(id);
        user.setEmail(email);
        user.setPassword("Correct-horse-9");
        identity.saveUser(user);
        identity.createMembership(id, group);
        Stream.of(chapters).forEach(chapter -> identity.createTenantUserMembership(chapter, id));
    }
}
