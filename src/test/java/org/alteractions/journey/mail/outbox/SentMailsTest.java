package org.alteractions.journey.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Delivery;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseMails.Written;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of a case's mails in the tab of a task. */
@Story
class SentMailsTest extends StoryTest {

    @Autowired
    Delivery delivery;

    @Autowired
    SeminarFixtures seminar;

    @Autowired
    SentMails log;

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @Test
    void coordinatorSeesWhoWasWrittenToAndWhatBecameOfIt_nobodyElseDoes() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        delivery.refused(() -> {
            journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                    QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?"));
            return null;
        });
        String task = journey.task(dossier, QualificationSteps.RECORD_INFORMATION).getId();

        Answer file = file("nantes", task);
        assertThat(file.json().path("messages")).hasSize(2);
        assertThat(file.json().at("/messages/0/subject").asText()).contains("est bien arrivée");
        assertThat(file.json().at("/messages/0/to").asText()).isEqualTo("Anne Le Goff (Les Jardins solidaires)");
        assertThat(file.json().at("/messages/0/state").asText()).isEqualTo("envoyé");
        assertThat(file.json().at("/messages/1/state").asText()).isEqualTo("non remis");
        assertThat(file.json().at("/messages/1/attempts").asInt()).isEqualTo(1);
        assertThat(file.body()).doesNotContain(RequestFixtures.CONTACT, "Combien de salariés", "Bonjour");
        for (String other : List.of("paris", "operator", "designer")) {
            Answer closed = file(other, task);
            assertThat(closed.status()).as(other).isIn(401, 403, 404);
            assertThat(closed.body()).as(other).doesNotContain("Anne", "bien arrivée");
        }
    }

    @Test
    void everybodyIsNamedAsTheirFeatureKnowsThem() {
        registrations.open();
        String lea = seminar.confirmed("Léa", "lea@etudiants.example", "fr");
        seminar.prepared();
        assertThat(log.mailsOf(at(SeminarFixtures.SEMINAR))).extracting(Written::to)
                .contains("Léa Martin", "Salomé Vidal");

        jdbc.sql("update outbox_mail set recipient = 'chapter-nantes' where reference = ?").param(lea).update();
        assertThat(log.mailsOf(at(lea))).isNotEmpty().allMatch(mail -> mail.to().equals("l'antenne"));
        jdbc.sql("update outbox_mail set recipient = 'student-0' where reference = ?").param(lea).update();
        assertThat(log.mailsOf(at(lea))).allMatch(mail -> mail.to().equals("quelqu'un qui n'est plus connu"));
    }

    private static CaseContext at(String reference) {
        return new CaseContext(CaseReference.of(reference), null, null, key -> null);
    }

    private Answer file(String account, String task) {
        String app = List.of("operator", "designer").contains(account) ? "cockpit" : "tasklist";
        return WebCaller.browser(port, account, app)
                .get("/camunda/api/tasklist/plugin/journey/default/task/" + task + "/file");
    }
}
