package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rare valid addresses get their mail with the date. Invalid addresses do not affect mails to other recipients. */
@Story
class OddAddressesTest extends StoryTest {

    @Autowired
    SeminarFixtures seminar;

    @Autowired
    StudentRepository students;

    @Autowired
    MissionFixtures mission;

    @Autowired
    TeamFixtures fixtures;

    @ParameterizedTest
    @CsvSource({
        "100%bio@etu.example, 100%bio@etu.example, 100%bio@etu.example",
        "jean|barre@example.org, jean|barre@example.org, jean|barre@example.org",
        "Léa <lea@Écoles.example>, lea@écoles.example, lea@xn--coles-9ra.example",
    })
    void registeredByStaff_isInvitedWithTheDate(String typed, String kept, String onTheLine) {
        registrations.open();
        seminar.confirmed("Léa", typed, "fr");
        seminar.prepared();

        assertThat(students.findByEmail(kept)).isPresent();
        List<TestMailbox.Mail> mails = mailbox.mailsTo(onTheLine);
        assertThat(mails.get(mails.size() - 1).calendar()).contains("METHOD:REQUEST");
    }

    @Test
    void addressThatIsNone_fromBeforeTheyWereChecked_costsNeitherTheStepNorTheWordsOfTheMail() {
        String dossier = fixtures.startedMission();
        jdbc.sql("update structure set contact_email = '06 12 34 56 78' where contact_email = ?")
                .param(RequestFixtures.CONTACT)
                .update();
        journey.complete(dossier, MissionSteps.PLAN_KICK_OFF,
                new PlanKickOffAnswers().kickOffAt(mission.inDays(10) + "T18:00")
                        .kickOffPlace("12 rue du Port, Nantes"));

        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).last()
                .satisfies(mail -> assertThat(mail.calendar()).contains("METHOD:REQUEST"));
        Map<String, Object> mail = jdbc.sql("""
                select calendar, text, html from outbox_mail
                where template = 'kick-off-invitation' and address = '06 12 34 56 78'""").query().singleRow();
        assertThat(mail.get("calendar")).isNull();
        assertThat(words(mail.get("text"))).contains("À noter dans votre agenda",
                "- Réunion de lancement, mission " + dossier, "18\u00a0h, 12 rue du Port, Nantes");
        assertThat(words(mail.get("html"))).contains("<section class=\"dates\">");
    }

    private String words(Object column) {
        try {
            return column instanceof java.sql.Clob clob ? clob.getSubString(1, (int) clob.length()) : column.toString();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
