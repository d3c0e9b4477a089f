package org.alteractions.journey.cafeselect.deliberation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.assessment.NoteChange;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelStep;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.security.StaffSubmissionService;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.alteractions.journey.student.Candidates;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Page on which staff decide on all candidates of a session together. A Tasklist form cannot show that much. */
@Controller
@StaffPage
class DeliberationController {

    private static final String COLLIDED = "Un collègue a décidé en même temps de certaines candidatures : voyez"
            + " ci-dessous. Le reste de votre travail est enregistré.";
    static final String PAGE = "/cafe-selects/{season}/deliberation";

    private final DeliberatedSessions deliberated;
    private final SeasonRepository seasons;
    private final Deliberations deliberations;
    private final DeliberationSheets sheets;
    private final DeliberationDrafts drafts;
    private final Candidates candidates;
    private final Messages messages;
    private final StaffSubmissionService submissions;
    private final SecurityLog security;
    private final RefusalMessages refusals;

    DeliberationController(
            DeliberatedSessions deliberated,
            SeasonRepository seasons,
            Deliberations deliberations,
            DeliberationSheets sheets,
            DeliberationDrafts drafts,
            Candidates candidates,
            Messages messages,
            StaffSubmissionService submissions,
            SecurityLog security,
            RefusalMessages refusals) {
        this.deliberated = deliberated;
        this.seasons = seasons;
        this.deliberations = deliberations;
        this.sheets = sheets;
        this.drafts = drafts;
        this.candidates = candidates;
        this.messages = messages;
        this.submissions = submissions;
        this.security = security;
        this.refusals = refusals;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable SeasonReference season, Authentication caller) {
        SessionReference session = SessionReference.of(deliberated.visible(season, caller));
        security.record(SecurityEvent.FILE_READ, "season", season.value(), "page", "deliberation");
        DeliberationDrafts.Begun begun = drafts.of(session, caller.getName());
        ModelAndView page = new ModelAndView("deliberation")
                .addObject("sheet", sheets.of(session))
                .addObject("choices", DeliberationSheets.choices())
                .addObject("begun", begun)
                .addObject("reason", begun.reason());
        return begun.collisions().isEmpty() ? page : page.addObject("problem", COLLIDED);
    }

    /**
     * Every button first saves the notes, so a wrong button loses nothing. The answer is a redirect and safe to reload.
     */
    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable SeasonReference season,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam Map<String, String> fields,
            Authentication caller,
            RedirectAttributes said) {
        SessionReference session = SessionReference.of(deliberated.visible(season, caller));
        SentNotes sent = new SentNotes(fields);
        try {
            DeliberationButton button = DeliberationButton.of(action).orElseThrow(() -> {
                drafts.keep(session, caller.getName(), sent);
                return CafeSelectRefusal.PAGE_OUTDATED.of();
            });
            List<NoteChange> collisions = noted(session, sent, caller);
            if (!collisions.isEmpty()) {
                return shownAgain();
            }
            Optional<DeliberationQuestion> question = apply(session, button, sent, caller);
            // A flash attribute: after a later reload the message may no longer be true.
            question.ifPresentOrElse(
                    asked -> said.addFlashAttribute("question", asked),
                    () -> said.addFlashAttribute("done", button.action().word()));
            return shownAgain();
        } catch (Refusal refused) {
            said.addFlashAttribute("problem", refusals.french(refused));
            return shownAgain();
        } catch (SubmissionRefused refused) {
            said.addFlashAttribute("problem", refused.getMessage());
            return shownAgain();
        }
    }

    /** @return what has to be answered first; empty where it is done */
    private Optional<DeliberationQuestion> apply(
            SessionReference session, DeliberationButton button, SentNotes sent, Authentication caller) {
        return switch (button.action()) {
            case SAVE, BACK -> Optional.empty();
            case FOLLOW -> {
                deliberations.followAdvice(session);
                yield Optional.empty();
            }
            case THIRD -> {
                ask(session, button.candidate(), sent, caller);
                yield Optional.empty();
            }
            case DROP -> {
                drop(session, button.candidate());
                yield Optional.empty();
            }
            case DECIDE -> decide(session, sent, caller);
        };
    }

    private static ModelAndView shownAgain() {
        ModelAndView next = new ModelAndView("redirect:" + PAGE);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private List<NoteChange> noted(SessionReference session, SentNotes sent, Authentication caller) {
        try {
            List<NoteChange> collisions = keep(session, sent);
            drafts.noted(session, caller.getName(), sent, collisions);
            return collisions;
        } catch (Refusal refused) {
            drafts.keep(session, caller.getName(), sent);
            throw refused;
        }
    }

    private List<NoteChange> keep(SessionReference session, SentNotes sent) {
        try {
            return deliberations.note(session, sent.places(), sent.changes());
        } catch (OptimisticLockingFailureException colleagueWasFaster) {
            return deliberations.note(session, sent.places(), sent.changes());
        }
    }

    private void ask(SessionReference session, ApplicationNumber number, SentNotes sent, Authentication caller) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("chapter", seasons.about(session).chapter().value());
        answers.put("doubtfulCandidate", number.value());
        answers.put("thirdInterviewer", sent.fields().get("third." + number));
        submissions.start(caller, "third-opinion", answers);
    }

    private void drop(SessionReference session, ApplicationNumber number) {
        if (!candidates.isOf(number, seasons.about(session).reference())) {
            throw notFound();
        }
        // Not awaited if the scorecard has come in meanwhile.
        messages.tell(Message.THIRD_OPINION_DROPPED, number);
    }

    private Verdict verdict(SessionReference session, SentNotes sent) {
        String forgotten = deliberations.open(session).stream()
                .filter(one -> one.decision() == null)
                .map(one -> one.candidate().value())
                .collect(Collectors.joining(", "));
        if (!forgotten.isEmpty()) {
            throw CafeSelectRefusal.UNDECIDED.of(forgotten);
        }
        if (sent.reason().isEmpty()) {
            throw CafeSelectRefusal.DELIBERATION_REASON_MISSING.of();
        }
        Verdict verdict = deliberations.noted(session);
        deliberations.check(session, verdict);
        return verdict;
    }

    private Optional<DeliberationQuestion> decide(SessionReference session, SentNotes sent, Authentication caller) {
        Verdict verdict = verdict(session, sent);
        DeliberationQuestion question = DeliberationQuestion.about(verdict);
        if (!question.seen().equals(sent.fields().get("seen"))) {
            return Optional.of(question);
        }
        Map<String, Object> answers = new HashMap<>(verdict.answers());
        answers.put("deliberationReason", sent.reason());
        submissions.complete(caller, session, ModelStep.DELIBERATE.id(), answers);
        drafts.delete(session, caller.getName());
        return Optional.empty();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
