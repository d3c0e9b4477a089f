package org.alteractions.journey.people.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.people.OpenDrafts;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleSights;
import org.alteractions.journey.people.PersonAliases;
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.person.PersonCard;
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

/** The page on which staff see what undoing a merge changes, and confirm it with a reason. */
@Controller
@StaffPage
class MergeUndoController {

    private static final String PAGE = "/personnes/{number}/fusions/{id}";

    private final PeopleSights sights;
    private final SeenPeople people;
    private final PersonAliases aliases;
    private final PersonMerges merges;
    private final OpenDrafts drafts;
    private final MergeUndoService service;
    private final RefusalMessages messages;
    private final SecurityLog security;

    MergeUndoController(PeopleSights sights, SeenPeople people, PersonAliases aliases, PersonMerges merges,
            OpenDrafts drafts, MergeUndoService service, RefusalMessages messages, SecurityLog security) {
        this.sights = sights;
        this.people = people;
        this.aliases = aliases;
        this.merges = merges;
        this.drafts = drafts;
        this.service = service;
        this.messages = messages;
        this.security = security;
    }

    /** A merge with the record that its kept number leads to today. */
    private record Found(PersonMerge merge, SeenPerson person, PersonCard card) {}

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String number, @PathVariable String id, Authentication caller) {
        Found found = found(number, id, sights.of(caller));
        security.record(SecurityEvent.FILE_READ, "person", found.person().number().value());
        return page(found, "", null, HttpStatus.OK);
    }

    /** @param typed version and reason */
    @PostMapping(PAGE)
    ModelAndView undo(@PathVariable String number, @PathVariable String id, @RequestParam Map<String, String> typed,
            Authentication caller) {
        PeopleSight sight = sights.of(caller);
        Found found = found(number, id, sight);
        String reason = typed.getOrDefault("raison", "");
        try {
            service.refusal(found.merge()).ifPresent(refusal -> {
                throw refusal;
            });
            if (!String.valueOf(found.card().version()).equals(typed.get("version"))) {
                throw PeopleRefusal.CHANGED_MEANWHILE.of();
            }
            drafts.check(found.person().number(), caller.getName(), sight.cases().chapters());
            service.undo(found.merge(), found.card(), MergeReason.of(reason));
        } catch (Refusal refusal) {
            return page(found, reason, refusal, refusal.is(PeopleRefusal.REASON_MISSING)
                    || refusal.is(PeopleRefusal.REASON_TOO_LONG) ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT);
        } catch (OptimisticLockingFailureException changed) {
            return page(found(number, id, sight), reason, PeopleRefusal.CHANGED_MEANWHILE.of(), HttpStatus.CONFLICT);
        }
        ModelAndView next = new ModelAndView("redirect:/personnes/{number}?fait=separee");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private ModelAndView page(Found found, String reason, Refusal problem, HttpStatus status) {
        Optional<Refusal> impossible = service.refusal(found.merge());
        Refusal shown = problem == null ? impossible.orElse(null) : problem;
        return new ModelAndView("person-separation",
                problem == null && impossible.isPresent() ? HttpStatus.CONFLICT : status)
                .addObject("page", new MergeUndoPage(found.person(), found.merge(), found.card().version(),
                        merges.moved(found.merge()), lines(found), impossible.isEmpty(),
                        shown == null ? null : sentence(shown), reason));
    }

    private List<MergeUndoPage.Line> lines(Found found) {
        PersonCard card = found.card();
        return merges.values(found.merge()).stream()
                .map(value -> new MergeUndoPage.Line(value.field().label(),
                        value.field().inWords(card.value(value.field())),
                        value.field().inWords(value.restored(card)), value.field().inWords(value.former())))
                .toList();
    }

    /** Both records were of one chapter, so the right on the kept one is not enough if it has got another one since. */
    private Found found(String number, String id, PeopleSight sight) {
        PersonMerge merge = Optional.of(id).filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> merges.find(Long.parseLong(text)))
                .filter(one -> one.kept().value().equals(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SeenPerson person = people.find(aliases.of(number).orElse(merge.kept()).value(), sight)
                .filter(seen -> merge.chapter() == null
                        || sight.chapters().get(seen.kind()).contains(merge.chapter()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!people.corrects(person, sight)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Found(merge, person, people.card(person.number())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private String sentence(Refusal refusal) {
        String words = messages.french(refusal);
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
