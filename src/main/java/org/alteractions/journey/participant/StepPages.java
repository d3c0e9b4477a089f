package org.alteractions.journey.participant;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.mail.Facts;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which a step of a process is answered. */
@Component
class StepPages implements LinkTarget {

    private final IssuedLinks links;
    private final Steps steps;
    private final FormPages pages;
    private final Outcomes outcomes;
    private final Facts facts;
    private final SecurityLog security;

    StepPages(
            IssuedLinks links, Steps steps, FormPages pages, Outcomes outcomes, Facts facts, SecurityLog security) {
        this.links = links;
        this.steps = steps;
        this.pages = pages;
        this.outcomes = outcomes;
        this.facts = facts;
        this.security = security;
    }

    @Override
    public String purpose() {
        return "";
    }

    @Override
    public ModelAndView show(ParticipantLink link, Visit visit, boolean done) {
        if (done) {
            return outcomes.thanks(links.step(link.purpose()), visit);
        }
        ParticipantStep step = links.step(link.purpose());
        if (!step.readings(visit).isEmpty()) {
            security.recordFor(visit.person().id(), SecurityEvent.FILE_READ,
                    "case", visit.reference(), "page", link.purpose());
        }
        return steps.open(step, visit)
                .map(at -> page(step, visit, at, Map.of(), Map.of(), HttpStatus.OK))
                .orElseGet(() -> outcomes.over(step, visit, HttpStatus.OK));
    }

    @Override
    public ModelAndView send(ParticipantLink link, Visit visit, Sent sent) {
        ParticipantStep step = links.step(link.purpose());
        Optional<CaseContext> at = steps.open(step, visit);
        if (at.isEmpty()) {
            return outcomes.over(step, visit, HttpStatus.CONFLICT);
        }
        FormPages.Content empty = content(step, visit, at.get(), Map.of());
        PageForm form = pages.form(empty);
        Map<String, Object> answers = SentAnswers.of(form, sent.fields());
        CheckedFiles files = pages.check(form, sent.files());
        Map<String, Sentence> problems = pages.problems(empty, answers, files);
        if (problems.isEmpty()) {
            try {
                return steps.send(step, visit, answers, files.accepted())
                        ? null
                        : outcomes.over(step, visit, HttpStatus.CONFLICT);
            } catch (SubmissionRefused refused) {
                if (refused.isTooLate()) {
                    return outcomes.over(step, visit, HttpStatus.CONFLICT);
                }
                problems = Refusals.of(refused);
            } catch (Refusal file) {
                problems = Refusals.of(file);
            }
            // Whatever the reason given: where somebody was faster by a moment, there is nothing to correct.
            if (steps.open(step, visit).isEmpty()) {
                return outcomes.over(step, visit, HttpStatus.CONFLICT);
            }
        }
        return page(step, visit, at.get(), answers, problems, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(
            ParticipantStep step,
            Visit visit,
            CaseContext at,
            Map<String, Object> answers,
            Map<String, Sentence> problems,
            HttpStatus status) {
        return pages.page(content(step, visit, at, answers), problems, status)
                .addObject("about", step.about(visit))
                .addObject("choose", "choose." + step.purpose())
                .addObject("readings", step.readings(visit));
    }

    private FormPages.Content content(
            ParticipantStep step, Visit visit, CaseContext at, Map<String, Object> answers) {
        Locale language = visit.person().language();
        Map<String, Object> shown = step.shown(visit);
        Map<String, Object> values = new HashMap<>(shown);
        values.putAll(answers);
        Map<String, Object> looked = new HashMap<>();
        return new FormPages.Content(step.form(visit), language,
                name -> WrittenValues.of(shown.containsKey(name)
                        ? shown.get(name)
                        : looked.computeIfAbsent(name, path -> facts.value(path, at, visit.person())), language),
                values, step.choices(visit));
    }
}
