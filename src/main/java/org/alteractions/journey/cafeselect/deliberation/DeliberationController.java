package org.alteractions.journey.cafeselect.deliberation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.cafeselect.assessment.NoteChange;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.mail.template.FramedMail;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.security.StaffSubmissionService;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.security.PagePolicy;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
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
class DeliberationController {

    /** Prefixes of actions that name an application. */
    private static final String ASK = "third.";

    private static final String DROP = "drop.";
    private static final String COLLIDED = "Un collègue a décidé en même temps de certaines candidatures : voyez"
            + " ci-dessous. Le reste de votre travail est enregistré.";
    private static final String PAGE = "/cafe-selects/{season}/deliberation";

    private final DeliberatedSessions deliberated;
    private final SeasonRepository seasons;
    private final Deliberations deliberations;
    private final DeliberationSheets sheets;
    private final DeliberationDrafts drafts;
    private final Candidates candidates;
    private final Mails mails;
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
            Mails mails,
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
        this.mails = mails;
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
            List<NoteChange> collisions = noted(session, sent, caller);
            if (!collisions.isEmpty()) {
                return shownAgain();
            }
            if (action.startsWith(ASK)) {
                ask(session, ApplicationNumber.of(action.substring(ASK.length())), fields, caller);
            } else if (action.startsWith(DROP)) {
                drop(session, ApplicationNumber.of(action.substring(DROP.length())));
            } else if (action.equals("follow")) {
                deliberations.followAdvice(session);
            } else if (action.equals("decide")) {
                Verdict verdict = verdict(session, sent);
                DeliberationQuestion question = DeliberationQuestion.about(verdict);
                if (!question.seen().equals(fields.get("seen"))) {
                    said.addFlashAttribute("question", question);
                    return shownAgain();
                }
                decide(session, verdict, sent, caller);
                drafts.delete(session, caller.getName());
            }
            // A flash attribute: after a later reload the message may no longer be true.
            said.addFlashAttribute("done", action.split("\\.")[0]);
            return shownAgain();
        } catch (Refusal refused) {
            said.addFlashAttribute("problem", refusals.french(refused));
            return shownAgain();
        } catch (SubmissionRefused refused) {
            said.addFlashAttribute("problem", refused.getMessage());
            return shownAgain();
        }
    }

    private static ModelAndView shownAgain() {
        ModelAndView next = new ModelAndView("redirect:" + PAGE);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    /** Preview of a candidate's mail, in the candidate's language or in the given one. */
    @GetMapping(PAGE + "/letters/{decision}/{number}")
    ModelAndView letter(
            @PathVariable SeasonReference season,
            @PathVariable String decision,
            @PathVariable ApplicationNumber number,
            @RequestParam(required = false) String lang,
            Authentication caller,
            HttpServletResponse response) {
        deliberated.visible(season, caller);
        Candidates.Candidate candidate = candidates.find(number)
                .filter(found -> candidates.isOf(number, season))
                .orElseThrow(DeliberationController::notFound);
        if (!DeliberationSheets.choices().containsKey(decision)) {
            throw notFound();
        }
        Decision made = Decision.valueOf(decision);
        Recipient reader = lang == null
                ? candidate.recipient()
                : candidate.recipient().reading(Locale.forLanguageTag(lang));
        security.record(SecurityEvent.DOCUMENT_READ, "case", number.value(), "document", "letter");
        Mails.Letter letter = mails.preview(made.letter(),
                new CaseContext(number, "candidate-selection", null, key -> null),
                seasons.get(season).chapter(), reader);
        response.setHeader(PagePolicy.HEADER, PagePolicy.showing(letter.html()));
        return new ModelAndView("letter")
                .addObject("season", season.value())
                .addObject("decision", made.label())
                .addObject("name", candidate.name())
                .addObject("letter", letter)
                .addObject("framed", FramedMail.html(letter.html()));
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

    private void ask(SessionReference session, ApplicationNumber number, Map<String, String> fields,
            Authentication caller) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("chapter", seasons.about(session).chapter().value());
        answers.put("doubtfulCandidate", number.value());
        answers.put("thirdInterviewer", fields.get("third." + number));
        submissions.start(caller, "third-opinion", answers);
    }

    private void drop(SessionReference session, ApplicationNumber number) {
        if (!candidates.isOf(number, seasons.about(session).reference())) {
            throw notFound();
        }
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

    private void decide(SessionReference session, Verdict verdict, SentNotes sent, Authentication caller) {
        Map<String, Object> answers = new HashMap<>(verdict.answers());
        answers.put("deliberationReason", sent.reason());
        submissions.complete(caller, session, "userTask_deliberate", answers);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
