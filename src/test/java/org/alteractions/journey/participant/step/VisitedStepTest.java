package org.alteractions.journey.participant.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.student.OfferFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.function.SingletonSupplier;

/** A request looks up the route of its answers once, and once whether the task is open. */
@Story
class VisitedStepTest extends StoryTest {

    private static final String PULSE = "answer-pulse-check";
    private static final String CAMILLE = "camille@etu.example";

    @Autowired
    private IssuedLinks links;

    @Autowired
    private MissionFixtures missions;

    @Autowired
    private OfferFixtures offers;

    @LocalServerPort
    private int port;

    private final AtomicInteger ways = new AtomicInteger();
    private ParticipantForm pulse;
    private Participant browser;

    @BeforeEach
    void countWays() {
        browser = new Participant(port);
        pulse = links.step(PULSE).orElseThrow();
        forms().put(PULSE, counting(pulse));
    }

    @AfterEach
    void countNoMore() {
        forms().put(PULSE, pulse);
    }

    @Test
    void pageIsDrawnWithOneQuestion_andDrawnAgainWithOneMore() {
        Participant.Page page = askedForNews();
        assertThat(ways).as("one GET").hasValue(1);

        assertThat(browser.send(page, Map.of("pulseEquipped", "yes")).problems()).isNotEmpty();
        assertThat(ways).as("a POST that was kept, and the GET of its page").hasValue(1 + 2);
    }

    /** Before the transaction the answer may wait for its place: what has ended meanwhile takes nothing. */
    @Test
    void answerIsHandedOnWithOneQuestion_andOneInTheTransaction() {
        Participant.Page page = askedForNews();
        ways.set(0);

        assertThat(browser.send(page, Map.of("pulseMood", "good", "pulseEquipped", "yes")).title())
                .isEqualTo("Merci, c'est enregistré");
        assertThat(ways).as("a POST, its transaction, and the GET of its thanks").hasValue(3);
    }

    @Test
    void taskIsLookedForOnce_perRequest() {
        registrations.open();
        offers.offered("Camille", CAMILLE);
        String link = lastLink(CAMILLE);
        Participant.Page page = browser.open(link);

        assertThat(taskQueries(() -> browser.open(link))).as("one GET").hasSize(1);
        assertThat(taskQueries(() -> browser.send(page, Map.of("offerComment", "J'hésite"))))
                .as("a POST that was kept, and the GET of its page").hasSize(2);
    }

    /** Opened before: a browser of these tests looks at a new page in both languages. */
    private Participant.Page askedForNews() {
        String dossier = missions.charterAccepted();
        journey.runStep(dossier, MissionSteps.PULSE_DUE);
        journey.run();
        String link = lastLink(TeamFixtures.LINA);
        browser.open(link);
        ways.set(0);
        Participant.Page page = browser.open(link);
        assertThat(page.title()).isEqualTo("Comment va la mission ?");
        return page;
    }

    private String lastLink(String address) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address);
        return Participant.linkIn(mails.get(mails.size() - 1));
    }

    private static List<String> taskQueries(Runnable requests) {
        return Statements.during(requests).stream()
                .filter(statement -> statement.contains("TASK_DEF_KEY_ = ?"))
                .toList();
    }

    private ParticipantForm counting(ParticipantForm form) {
        return (ParticipantForm) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ParticipantForm.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("way")) {
                        ways.incrementAndGet();
                    }
                    try {
                        return method.invoke(form, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private Map<String, ParticipantForm> forms() {
        Object target = AopTestUtils.getUltimateTargetObject(links);
        Object steps = ReflectionTestUtils.getField(target, "steps");
        return ((SingletonSupplier<Map<String, ParticipantForm>>) steps).obtain();
    }
}
