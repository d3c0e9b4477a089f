package org.alteractions.journey.overview.task;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.list.ListAddress;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The list of the open tasks, on which several are claimed or given back at once. Each is done in Tasklist. */
@Controller
@StaffPage
class TaskListController {

    private static final String PATH = "/taches";
    private static final String OUTCOME = "outcome";

    private final TaskList list;
    private final TaskClaims claims;
    private final Sights sights;
    private final SecurityLog security;

    TaskListController(TaskList list, TaskClaims claims, Sights sights, SecurityLog security) {
        this.list = list;
        this.claims = claims;
        this.sights = sights;
        this.security = security;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        TaskFilter filter = TaskFilter.of(asked);
        TaskList.Page page = list.of(filter, sights.of(request, caller));
        security.record(SecurityEvent.FILE_READ, "page", "tasks");
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        String chosen = asked.get(ChosenChapters.PARAMETER);
        ModelAndView shown = new ModelAndView("tasks")
                .addObject("filter", filter)
                .addObject("whose", TaskFilter.Whose.values())
                .addObject("tasks", page)
                .addObject("everything", ListAddress.of(PATH, filter.selecting(true).parameters(), chosen))
                .addObject("nothing", ListAddress.of(PATH, filter.selecting(false).parameters(), chosen));
        return flash != null && flash.get(OUTCOME) instanceof ClaimOutcome outcome
                ? shown.addObject("said", outcome.inWords()).addObject("refused", outcome.refused())
                : shown;
    }

    /** The answer is a redirect and safe to reload; the selection does not outlive it. */
    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "tache", defaultValue = "") List<String> ids,
            @RequestParam(name = "acte") String act,
            HttpServletRequest request,
            Authentication caller,
            RedirectAttributes next) {
        sights.of(request, caller);
        List<String> chosen = ids.stream().filter(id -> !id.isBlank()).toList();
        next.addFlashAttribute(OUTCOME, "rendre".equals(act)
                ? claims.giveBack(chosen, caller)
                : claims.claim(chosen, caller));
        ModelAndView shownAgain = new ModelAndView("redirect:" + ListAddress.of(PATH,
                TaskFilter.of(asked).selecting(false).parameters(), asked.get(ChosenChapters.PARAMETER)));
        shownAgain.setStatus(HttpStatus.SEE_OTHER);
        return shownAgain;
    }
}
