package org.alteractions.journey.mail.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.failure.AboutPerson;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Cases;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.OpenSteps;
import org.alteractions.journey.process.act.ActMails;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Step "send a mail" of any model. Its inputs are
 * <ul>
 * <li><code>template</code>
 * <li><code>to</code>: names of one or several groups of recipients; a person in several groups gets one mail
 * <li><code>appointment</code>: for a mail about one or several dates
 * <li><code>link</code>: if its reader may act on a page
 * <li><code>answerBy</code>: the moment until which an answer is awaited
 * </ul>
 * A mail beside a task is a reminder, and is not sent once the task is done.
 */
@ModelBean
@Component("sendMail")
class SendMail implements JavaDelegate {

    /** Inputs of the step, not process variables. */
    private static final String TEMPLATE = "template";

    private static final String TO = "to";
    private static final String CHAPTER = "chapter";
    private static final String APPOINTMENT = "appointment";
    private static final String LINK = "link";
    private static final String ANSWER_BY = "answerBy";

    private final Mails mails;
    private final Map<String, Recipients> audiences;
    private final ActMails words;
    private final Clock clock;

    SendMail(Mails mails, List<Recipients> audiences, ActMails words, Clock clock) {
        this.mails = mails;
        this.words = words;
        this.clock = clock;
        this.audiences = audiences.stream().collect(Collectors.toMap(Recipients::name, Function.identity()));
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseContext context = Cases.of(execution);
        String template = (String) execution.getVariableLocal(TEMPLATE);
        Mails.Extras extras = new Mails.Extras((String) execution.getVariableLocal(APPOINTMENT),
                FormerPurposes.today((String) execution.getVariableLocal(LINK)),
                OpenSteps.besideOf(execution).orElse(null), day((Date) execution.getVariableLocal(ANSWER_BY)), null);
        List<String> to = Arrays.stream(((String) execution.getVariableLocal(TO)).split(",")).map(String::strip)
                .toList();
        to.stream()
                .map(name -> audience(name, template))
                .flatMap(audience -> audience.recipients(context).stream())
                .collect(Collectors.toMap(
                        Recipient::mailbox, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .forEach(recipient -> write(recipient, () -> mails.write(
                        template, recipient.isParticipant() ? extras : extras.asCopyOf(copied(to)), context,
                        ChapterId.of(execution.getTenantId()),
                        execution.getProcessInstanceId(), execution.getActivityInstanceId(), recipient)));
    }

    /** The readers whose mail is copied to a chapter; null if the chapter is the first addressee. */
    private String copied(List<String> to) {
        return to.get(0).equals(CHAPTER) ? null : to.stream()
                .filter(audience -> !audience.equals(CHAPTER))
                .map(words::role)
                .collect(Collectors.joining(", "));
    }

    /** Failures of the model or the database are not about a person; all others are about the recipient. */
    private static void write(Recipient recipient, Runnable writing) {
        try {
            writing.run();
        } catch (ForOperators | OptimisticLockingException | TransientDataAccessException
                | NonTransientDataAccessResourceException technical) {
            throw technical;
        } catch (RuntimeException failure) {
            throw new AboutPerson(recipient.id(), failure);
        }
    }

    // A deadline at midnight allows answers until the day before.
    private LocalDate day(Date end) {
        return end == null ? null : end.toInstant().minusSeconds(1).atZone(clock.getZone()).toLocalDate();
    }

    private Recipients audience(String name, String template) {
        Recipients audience = audiences.get(name);
        if (audience == null) {
            throw new ForOperators("No audience '" + name + "' for the mail '" + template + "'");
        }
        return audience;
    }
}
