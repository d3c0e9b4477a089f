package org.alteractions.journey.mail.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alteractions.journey.mail.Delivery;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails to staff about their tasks: a digest in the morning, and an immediate mail for urgent tasks only. */
@Story
class DigestTest extends StoryTest {

    private static final String ANNE = "anne@staff.example";
    private static final String LEO = "leo@staff.example";
    private static final String CHAPTER = "nantes@alteractions.example";

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    Digest digest;

    @Autowired
    Delivery delivery;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void staff() {
        account("digestanne", ANNE, "coordination", "nantes", "paris");
        account("digestleo", LEO, "school-relations", "nantes");
        account("digestnobody", null, "coordination", "nantes");
        // A Monday morning without a holiday before.
        journey.oversleep(Duration.between(journey.now(), ZonedDateTime.parse("2030-01-14T07:30+01:00").toInstant()));
    }

    @AfterEach
    void staffLeaves() {
        Stream.of("digestanne", "digestleo", "digestnobody").forEach(identity::deleteUser);
    }

    @Test
    void tasksOfThePersonsGroupsAndChapters_lateOnesFirst_eachWithALink() {
        String late = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.pass(Duration.ofDays(15));
        String open = journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("Le Vélo", "velo@velo.example"));
        String elsewhere = journey.start(ProcessIds.MISSION_JOURNEY, "lyon", lyon());
        written();

        assertThat(mailbox.mailsTo(ANNE)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Vos tâches : 2, dont 1 en retard");
            assertThat(mail.text()).containsSubsequence(
                            "Nantes", "En retard : Qualifier la demande · Les Jardins solidaires", "/camunda/app/tasklist/default/#/?task=",
                            "28 janvier 2030", "Qualifier la demande · Le Vélo")
                    .doesNotContain(elsewhere);
        });
        assertThat(mailbox.mailsTo(LEO)).isEmpty();
    }

    @Test
    void takenByAColleague_isNobodyElses_takenByOneself_stays() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.take(dossier, QualificationSteps.QUALIFY_REQUEST, "digestleo");
        written();

        assertThat(mailbox.mailsTo(ANNE)).isEmpty();
        assertThat(mailbox.mailsTo(LEO)).hasSize(1);
    }

    @Test
    void onceADay_alsoFromTwoNodesAtOnce_andAgainTheNextDay() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Stream.generate(() -> CompletableFuture.runAsync(digest::write)).limit(4).toList().forEach(CompletableFuture::join);
        written();
        assertThat(mailbox.mailsTo(ANNE)).hasSize(1);
        journey.oversleep(Duration.ofDays(1));
        written();

        assertThat(mailbox.mailsTo(ANNE)).hasSize(2);
    }

    @Test
    void nothingOnSundaysAndHolidays() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.oversleep(Duration.between(journey.now(), ZonedDateTime.parse("2030-01-20T07:30+01:00").toInstant()));
        written();
        journey.oversleep(Duration.between(journey.now(), ZonedDateTime.parse("2030-05-01T07:30+02:00").toInstant()));
        written();

        assertThat(mailbox.mailsTo(ANNE)).isEmpty();
    }

    @Test
    void lateReplacementOfAStudent_chapterIsToldAtOnce() {
        String dossier = fixtures.startedMission();
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                fixtures.event(dossier, "studentDroppedOut"));
        journey.fire(dossier, MissionSteps.REPLACE_STUDENT);

        assertThat(mailbox.mailsTo(CHAPTER)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Urgent : ").endsWith(" · " + dossier);
            assertThat(mail.text()).contains("/camunda/app/tasklist/default/#/?task=");
        });
    }

    private void written() {
        digest.write();
        delivery.deliver();
    }

    private static Map<String, Object> lyon() {
        RequestAnswers request = RequestFixtures.request("La Source", "source@source.example").chapter("lyon");
        return request;
    }

    private void account(String id, String email, String group, String... chapters) {
        User user = identity.newUser(id);
        user.setEmail(email);
        user.setPassword(id);
        identity.saveUser(user);
        identity.createMembership(id, group);
        List.of(chapters).forEach(chapter -> identity.createTenantUserMembership(chapter, id));
    }
}
