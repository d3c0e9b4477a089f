package org.alteractions.journey.mail.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.act.ActMails;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** Recipients of the mail of a step. */
class SendMailTest {

    @Test
    void structureThatIsItsOwnCoach_getsOneMail() {
        Recipient structure = new Recipient(ParticipantId.of("structure-1"), "Anne@Jardins.example", "Anne", Locale.FRENCH);
        Recipient coach = new Recipient(ParticipantId.of("coach-2"), "anne@jardins.example ", "Anne", Locale.FRENCH);
        Recipient student = new Recipient(ParticipantId.of("student-3"), "lina@ecoles.example", "Lina", Locale.ENGLISH);
        Mails mails = mock();
        List<Recipients> audiences =
                List.of(audience("structure", structure), audience("team", student), audience("coach", coach));
        new SendMail(mails, audiences, mock(), Clock.systemDefaultZone()).execute(execution("structure, team, coach"));

        verify(mails).write(eq("scope-kept"), any(), any(), any(), any(), any(), eq(structure));
        verify(mails).write(eq("scope-kept"), any(), any(), any(), any(), any(), eq(student));
        verifyNoMoreInteractions(mails);
    }

    @Test
    void chapterBesideOthers_readsThatItIsACopy_andForWhom() {
        Recipient chapter = new Recipient(ParticipantId.of("chapter-nantes"), "nantes@alteractions.example", "Antenne", Locale.FRENCH);
        Recipient structure = new Recipient(ParticipantId.of("structure-1"), "anne@jardins.example", "Anne", Locale.FRENCH);
        Mails mails = mock();
        ActMails words = mock();
        when(words.role("structure")).thenReturn("la structure");
        List<Recipients> audiences = List.of(audience("structure", structure), audience("chapter", chapter));
        new SendMail(mails, audiences, words, Clock.systemDefaultZone()).execute(execution("structure, chapter"));
        new SendMail(mails, audiences, words, Clock.systemDefaultZone()).execute(execution("chapter, structure"));

        InOrder order = inOrder(mails);
        order.verify(mails).write(
                any(), argThat(extras -> extras.copyOf() == null), any(), any(), any(), any(), eq(structure));
        order.verify(mails).write(
                any(), argThat(extras -> "la structure".equals(extras.copyOf())), any(), any(), any(), any(),
                eq(chapter));
        order.verify(mails).write(
                any(), argThat(extras -> extras.copyOf() == null), any(), any(), any(), any(), eq(chapter));
    }

    /** A running case follows the model that it began with. */
    @Test
    void modelFromBeforeAPageWasRenamed_leadsToTheSamePage() {
        Mails mails = mock();
        DelegateExecution execution = execution("team");
        when(execution.getVariableLocal("link")).thenReturn("tell-wishes");
        Recipient student = new Recipient(ParticipantId.of("student-3"), "lina@ecoles.example", "Lina", Locale.ENGLISH);
        new SendMail(mails, List.of(audience("team", student)), mock(), Clock.systemDefaultZone()).execute(execution);

        verify(mails).write(
                any(), argThat(extras -> extras.link().equals("describe-student")), any(), any(), any(), any(), eq(student));
    }

    @Test
    void everyFormerPageIsStillThere() {
        assertThat(FormerPurposes.TODAY).allSatisfy((former, today) -> {
            assertThat(DesignFiles.exists(DesignFiles.FORMS, today + ".fr.form")).as(today).isTrue();
            assertThat(DesignFiles.exists(DesignFiles.FORMS, former + ".fr.form")).as(former).isFalse();
        });
    }

    private static DelegateExecution execution(String to) {
        DelegateExecution execution = mock(DelegateExecution.class, RETURNS_DEEP_STUBS);
        EndEvent step = mock(EndEvent.class, RETURNS_DEEP_STUBS);
        when(step.getPreviousNodes().list()).thenReturn(List.of());
        when(execution.getBpmnModelElementInstance()).thenReturn(step);
        when(execution.getProcessDefinitionId()).thenReturn("mission:1:a");
        when(execution.getVariableLocal("template")).thenReturn("scope-kept");
        when(execution.getVariableLocal("appointment")).thenReturn(null);
        when(execution.getVariableLocal("link")).thenReturn(null);
        when(execution.getVariableLocal("to")).thenReturn(to);
        return execution;
    }

    private static Recipients audience(String name, Recipient... recipients) {
        return new Recipients() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Recipient> recipients(CaseContext context) {
                return List.of(recipients);
            }
        };
    }
}
