package org.alteractions.journey.people.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.people.OpenDrafts;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleSights;
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.people.merge.MergePages.Pair;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
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

/** The pages on which staff choose a second record of a person, compare both, and merge them. */
@Controller
@StaffPage
class PersonMergeController {

    private static final String PAGE = "/personnes/{number}/fusion";
    private static final int LONGEST_WORDS = 100;
    private static final String CONFIRMED = "fusionner";
    private static final String BACK = "reprendre";

    private final PeopleSights sights;
    private final SeenPeople people;
    private final Duplicates duplicates;
    private final OpenDrafts drafts;
    private final PersonMergeService service;
    private final MergePages pages;
    private final SecurityLog security;

    PersonMergeController(PeopleSights sights, SeenPeople people, Duplicates duplicates, OpenDrafts drafts,
            PersonMergeService service, MergePages pages, SecurityLog security) {
        this.sights = sights;
        this.people = people;
        this.duplicates = duplicates;
        this.drafts = drafts;
        this.service = service;
        this.pages = pages;
        this.security = security;
    }

    /** A record as the page found it. */
    record Found(SeenPerson person, PersonCard card) {}

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable String number,
            @RequestParam(name = "avec") Optional<String> other,
            @RequestParam(name = "q", defaultValue = "") String words,
            Authentication caller) {
        PeopleSight sight = sights.of(caller);
        Found kept = found(number, sight);
        security.record(SecurityEvent.FILE_READ, "person", kept.person().number().value());
        if (other.isPresent()) {
            return compare(new Pair(kept, found(other.get(), sight), Map.of()), sight, caller, null);
        }
        String asked = words.strip();
        boolean tooLong = asked.length() > LONGEST_WORDS;
        return new ModelAndView("person-duplicates", tooLong ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .addObject("person", kept.person())
                .addObject("words", tooLong ? "" : asked)
                .addObject("candidates", tooLong
                        ? List.of() : duplicates.of(kept.person(), kept.card(), asked, sight));
    }

    /** @param typed reason, versions, and for each field whose value is chosen */
    @PostMapping(PAGE)
    ModelAndView merge(@PathVariable String number, @RequestParam Map<String, String> typed, Authentication caller) {
        PeopleSight sight = sights.of(caller);
        Found kept = found(number, sight);
        Found former = found(typed.getOrDefault("avec", ""), sight);
        Pair pair = new Pair(kept, former, typed);
        try {
            check(kept, former, typed, sight, caller);
            String reason = MergeReason.of(typed.getOrDefault("raison", ""));
            if (BACK.equals(typed.get("etape"))) {
                return compare(pair, sight, caller, null);
            }
            if (!CONFIRMED.equals(typed.get("etape"))) {
                service.check(kept.card(), former.card());
                return view(pages.summary(pair, sight, caller), HttpStatus.OK);
            }
            service.merge(kept.card(), former.card(), former.person().name(), pages.chosen(kept.card(), typed), reason);
        } catch (Refusal refusal) {
            return compare(pair, sight, caller, refusal);
        } catch (OptimisticLockingFailureException changed) {
            Pair now = new Pair(found(number, sight), found(typed.getOrDefault("avec", ""), sight), typed);
            return compare(now, sight, caller, PeopleRefusal.CHANGED_MEANWHILE.of());
        }
        ModelAndView next = new ModelAndView("redirect:/personnes/{number}?fait=fusionnee");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private void check(Found kept, Found former, Map<String, String> typed, PeopleSight sight, Authentication caller) {
        refusal(kept, former).ifPresent(refusal -> {
            throw refusal;
        });
        if (!MergePages.versions(kept, former).equals(typed.get("versions"))) {
            throw PeopleRefusal.CHANGED_MEANWHILE.of();
        }
        for (Found one : List.of(kept, former)) {
            drafts.check(one.person().number(), caller.getName(), sight.cases().chapters());
        }
    }

    private static Optional<Refusal> refusal(Found kept, Found former) {
        if (kept.person().number().equals(former.person().number())) {
            return Optional.of(PeopleRefusal.MERGE_SELF.of());
        }
        return kept.person().kind() == former.person().kind()
                ? Optional.empty() : Optional.of(PeopleRefusal.MERGE_OTHER_KIND.of());
    }

    private ModelAndView compare(Pair pair, PeopleSight sight, Authentication caller, Refusal problem) {
        Optional<Refusal> impossible = refusal(pair.kept(), pair.former());
        Refusal shown = problem == null ? impossible.orElse(null) : problem;
        HttpStatus status = shown == null ? HttpStatus.OK : shown.is(PeopleRefusal.CHANGED_MEANWHILE)
                || shown.is(PeopleRefusal.COLLEAGUE_WRITES) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
        return view(pages.choice(pair, sight, caller, shown), status)
                .addObject("possible", impossible.isEmpty());
    }

    private static ModelAndView view(MergePage page, HttpStatus status) {
        return new ModelAndView("person-merge", status).addObject("page", page).addObject("possible", true);
    }

    private Found found(String number, PeopleSight sight) {
        SeenPerson person = people.find(number, sight)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!people.corrects(person, sight)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Found(person, people.card(person.number())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
