package org.alteractions.journey.cafeselect.deliberation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.mail.FramedMail;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.security.PagePolicy;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.alteractions.journey.student.Candidates;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where people read the letter that a decision would send, before they take it. */
@Controller
@StaffPage
class DeliberationLetterController {

    private final DeliberatedSessions deliberated;
    private final SeasonRepository seasons;
    private final Candidates candidates;
    private final Mails mails;
    private final SecurityLog security;

    DeliberationLetterController(
            DeliberatedSessions deliberated,
            SeasonRepository seasons,
            Candidates candidates,
            Mails mails,
            SecurityLog security) {
        this.deliberated = deliberated;
        this.seasons = seasons;
        this.candidates = candidates;
        this.mails = mails;
        this.security = security;
    }

    /** Preview of a candidate's mail, in the candidate's language or in the given one. */
    @GetMapping(DeliberationController.PAGE + "/letters/{decision}/{number}")
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
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!DeliberationSheets.choices().containsKey(decision)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
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
}
