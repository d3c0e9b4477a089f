package org.alteractions.journey.cafeselect.grid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.alteractions.journey.cafeselect.deliberation.DeliberatedSessions;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Page on which staff enter the scorecards of a candidate, of an interviewer or of the whole session. */
@Controller
@StaffPage
class ScorecardGridController {

    static final String PAGE = "/cafe-selects/{season}/evaluations";
    static final String CANDIDATE = "candidat";
    static final String INTERVIEWER = "intervieweur";
    private static final String OUTCOME = "outcome";

    private final DeliberatedSessions sessions;
    private final GridAssembly grids;
    private final GridSubmission submission;
    private final GridDrafts drafts;
    private final SecurityLog security;

    ScorecardGridController(
            DeliberatedSessions sessions,
            GridAssembly grids,
            GridSubmission submission,
            GridDrafts drafts,
            SecurityLog security) {
        this.sessions = sessions;
        this.grids = grids;
        this.submission = submission;
        this.drafts = drafts;
        this.security = security;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable SeasonReference season,
            @RequestParam(name = CANDIDATE, defaultValue = "") String number,
            @RequestParam(name = INTERVIEWER, defaultValue = "") String interviewer,
            HttpServletRequest request,
            Authentication caller) {
        SessionReference session = SessionReference.of(sessions.visible(season, caller));
        security.record(SecurityEvent.FILE_READ, "season", season.value(), "page", "evaluations");
        Map<String, ?> said = RequestContextUtils.getInputFlashMap(request);
        GridOutcome sent = said != null && said.get(OUTCOME) instanceof GridOutcome outcome ? outcome : null;
        ModelAndView page = new ModelAndView("scorecard-grid").addObject("grid", grids.of(session,
                submission.open(session, caller), new ChosenPeople(number, interviewer),
                sent == null ? GridOutcome.NOTHING_SENT : sent, caller.getName()))
                .addObject("draft", drafts.of(session, caller.getName()));
        return sent == null ? page : page.addObject("said", sent.inWords());
    }

    /**
     * The answer is a redirect and safe to reload. What was refused comes along in a flash attribute, because later it
     * may no longer be true.
     */
    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable SeasonReference season,
            @RequestParam(name = CANDIDATE, defaultValue = "") String number,
            @RequestParam(name = INTERVIEWER, defaultValue = "") String interviewer,
            @RequestParam Map<String, String> fields,
            Authentication caller,
            RedirectAttributes next) {
        SessionReference session = SessionReference.of(sessions.visible(season, caller));
        GridOutcome outcome = submission.send(session, SentRows.of(fields), caller);
        drafts.sent(session, caller.getName(), new ChosenPeople(number, interviewer), outcome);
        next.addFlashAttribute(OUTCOME, outcome);
        if (!number.isEmpty()) {
            next.addAttribute(CANDIDATE, number);
        }
        if (!interviewer.isEmpty()) {
            next.addAttribute(INTERVIEWER, interviewer);
        }
        ModelAndView shownAgain = new ModelAndView("redirect:" + PAGE);
        shownAgain.setStatus(HttpStatus.SEE_OTHER);
        return shownAgain;
    }
}
