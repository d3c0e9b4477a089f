package org.alteractions.journey.participant.step;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.template.MailValueLookup;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.ReceivedFile;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.LinkTarget;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.ReceivedFiles;
import org.alteractions.journey.participant.page.SentForm;
import org.alteractions.journey.participant.page.WrittenValues;
import org.alteractions.journey.participant.receipt.Receipt;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which a step of a process is answered. */
@Component
class StepPages implements LinkTarget {

    static final String SURE = "sure";

    private static final String ANSWER_BY = "answerBy";

    /** A process takes in by itself what somebody has ended, which takes some seconds. */
    private static final Duration TAKEN_IN = Duration.ofMinutes(10);

    private final IssuedLinks links;
    private final Steps steps;
    private final FormPages pages;
    private final StepAnswers answers;
    private final GivenAnswers given;
    private final StandingAnswers recorded;
    private final OutcomePages outcomes;
    private final ReceivedFiles received;
    private final MailValueLookup facts;
    private final SecurityLog security;
    private final Clock clock;

    StepPages(
            IssuedLinks links,
            Steps steps,
            FormPages pages,
            StepAnswers answers,
            GivenAnswers given,
            StandingAnswers recorded,
            OutcomePages outcomes,
            ReceivedFiles received,
            MailValueLookup facts,
            SecurityLog security,
            Clock clock) {
        this.links = links;
        this.steps = steps;
        this.pages = pages;
        this.answers = answers;
        this.given = given;
        this.recorded = recorded;
        this.outcomes = outcomes;
        this.received = received;
        this.facts = facts;
        this.security = security;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return "";
    }

    @Override
    public ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look) {
        ParticipantForm step = links.step(link.purpose());
        if (look.done() != null) {
            return outcomes.thanks(step, visit, answers.last(step, visit, look.done()));
        }
        Optional<Receipt> ended = step.way(visit) instanceof AnswerRoute.Start
                ? answers.last(step, visit, StepAnswers.about(step, visit)).filter(this::hasJustEnded)
                : Optional.empty();
        if (ended.isPresent()) {
            return outcomes.ended(visit, ended.get());
        }
        if (!step.readings(visit).isEmpty()) {
            security.recordFor(visit.person().id(), SecurityEvent.FILE_READ,
                    "case", visit.reference().value(), "page", link.purpose());
        }
        return drawn(step, visit, look);
    }

    private ModelAndView drawn(ParticipantForm step, ParticipantVisit visit, Look look) {
        return steps.open(step, visit)
                // What was typed for something that is over has no field on a page that only has something to read.
                .filter(context -> look.draft() == null || !(step.way(visit) instanceof AnswerRoute.Read))
                .map(context -> page(step, visit, context, look))
                .orElseGet(() -> outcomes.over(step, visit, look.draft(),
                                recorded.receipt(step, visit), recorded.closed(step, visit))
                        .addObject("follow", follow(visit)));
    }

    /** Where what goes on instead can be read; null for somebody who follows nothing. */
    private String follow(ParticipantVisit visit) {
        return links.open(visit.person().id(), visit.reference()).stream()
                .filter(link -> link.purpose().equals(Links.FOLLOW))
                .findFirst()
                .map(links::path)
                .orElse(null);
    }

    private boolean hasJustEnded(Receipt receipt) {
        return receipt.ends() && receipt.sentAt().isAfter(clock.instant().minus(TAKEN_IN));
    }

    @Override
    public PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent) {
        ParticipantForm step = links.step(link.purpose());
        if (sent.refused() == null && answers.isSentAlready(step, visit, sent)) {
            return new PostOutcome.Done(Objects.toString(visit.about(), StepAnswers.about(step, visit)));
        }
        FormPages.Content content = step.way(visit) instanceof AnswerRoute.Read
                ? unasked(step, visit)
                : steps.open(step, visit).map(open -> content(step, visit, open)).orElseGet(() -> unasked(step, visit));
        return answers.send(step, visit, content, sent, draft -> drawn(step, visit, new Look(null, draft, false)));
    }

    private ModelAndView page(ParticipantForm step, ParticipantVisit visit, CaseContext context, Look look) {
        FormPages.Content content = content(step, visit, context);
        PageDraft draft = look.draft();
        if (draft != null && draft.isAsking() && !look.editing()) {
            return pages.sure(content, draft, consequences(step, visit, content, draft.content().answers()))
                    .addObject("subject", outcomes.subject(step, visit))
                    .addObject("about", step.about(visit))
                    .addObject("seen", answers.seen(step, visit, draft));
        }
        ModelAndView drawn = pages.page(content, draft);
        step.answerBy(visit).ifPresent(day -> drawn.addObject(ANSWER_BY, WrittenDates.day(day, visit.person().language())));
        return drawn
                .addObject("recorded", draft == null ? List.of() : recorded.besideForm(step, visit))
                .addObject("about", step.about(visit))
                .addObject("seen", answers.seen(step, visit, draft))
                .addObject("given", given.isGiven(step, visit))
                .addObject("choose", "choose." + step.purpose())
                .addObject("readings", step.readings(visit));
    }

    private List<String> consequences(
            ParticipantForm step, ParticipantVisit visit, FormPages.Content content, Map<String, Object> answers) {
        return Stream.concat(
                        FinalAnswers.consequences(pages.form(content), answers).stream(),
                        step.doubtful(visit, answers).stream().map(doubt -> doubt.in(visit.person().language())))
                .toList();
    }

    private FormPages.Content content(ParticipantForm step, ParticipantVisit visit, CaseContext context) {
        Locale language = visit.person().language();
        Map<String, Object> shown = step.shown(visit);
        Map<String, Object> looked = new HashMap<>();
        return new FormPages.Content(step.form(visit), language,
                name -> WrittenValues.of(shown.containsKey(name)
                        ? shown.get(name)
                        : looked.computeIfAbsent(name, path -> facts.value(path, context, visit.person())), language),
                shown, step.choices(visit), received(step, visit));
    }

    private Map<String, List<String>> received(ParticipantForm step, ParticipantVisit visit) {
        return step.received(visit).stream().collect(Collectors.groupingBy(ReceivedFile::field, Collectors.mapping(
                file -> received.inWords(file, visit.person().language()), Collectors.toList())));
    }

    /** The form alone, where its step is over. */
    private static FormPages.Content unasked(ParticipantForm step, ParticipantVisit visit) {
        return new FormPages.Content(
                step.purpose(), visit.person().language(), name -> "", Map.of(), Map.of());
    }
}
