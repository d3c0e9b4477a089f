package org.alteractions.journey.people.edit;

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
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.dao.DuplicateKeyException;
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

/** The page on which staff correct a person: they type values, see before and after, and confirm with a reason. */
@Controller
@StaffPage
class PersonCorrectionController {

    private static final String PAGE = "/personnes/{number}/correction";
    private static final String SAVE = "enregistrer";
    private static final String BACK = "reprendre";

    private final PeopleSights sights;
    private final SeenPeople people;
    private final CorrectionPages pages;
    private final AddressOwners owners;
    private final OpenDrafts drafts;
    private final PersonCorrectionService service;
    private final SecurityLog security;

    PersonCorrectionController(PeopleSights sights, SeenPeople people, CorrectionPages pages, AddressOwners owners,
            OpenDrafts drafts, PersonCorrectionService service, SecurityLog security) {
        this.sights = sights;
        this.people = people;
        this.pages = pages;
        this.owners = owners;
        this.drafts = drafts;
        this.service = service;
        this.security = security;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String number, Authentication caller) {
        PeopleSight sight = sights.of(caller);
        SeenPerson person = person(number, sight);
        security.record(SecurityEvent.FILE_READ, "person", person.number().value());
        return view(pages.form(person, card(person), Map.of(), Map.of(), null), HttpStatus.OK);
    }

    /** @param typed the fields of the page, of which only the person's are read */
    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable String number, @RequestParam Map<String, String> typed, Authentication caller) {
        PeopleSight sight = sights.of(caller);
        SeenPerson person = person(number, sight);
        PersonCard card = card(person);
        String step = typed.getOrDefault("etape", "");
        if (step.equals(BACK)) {
            return view(pages.form(person, card, typed, Map.of(), null), HttpStatus.OK);
        }
        if (!CorrectionPages.version(person, card).equals(typed.get("version"))) {
            return outdated(person, card, typed);
        }
        TypedCorrection read = new TypedCorrection(person, card, typed);
        if (!read.refusals().isEmpty()) {
            return view(pages.form(person, card, typed, read.refusals(), null), HttpStatus.BAD_REQUEST);
        }
        try {
            return confirmOrSave(read.correction(), typed, step.equals(SAVE), sight, caller);
        } catch (Refusal refusal) {
            return refused(person, card, typed, refusal);
        } catch (OptimisticLockingFailureException | DuplicateKeyException changed) {
            SeenPerson now = person(number, sight);
            return outdated(now, card(now), typed);
        }
    }

    private ModelAndView confirmOrSave(
            Correction correction, Map<String, String> typed, boolean saves, PeopleSight sight, Authentication caller) {
        if (correction.isEmpty()) {
            throw PeopleRefusal.NOTHING_CHANGED.of();
        }
        List<String> others = owners.others(correction, sight);
        drafts.check(correction.known().number(), caller.getName(), sight.cases().chapters());
        if (!saves) {
            return view(pages.confirm(correction, others, typed, null), HttpStatus.OK);
        }
        Optional<Refusal> unconfirmed = unconfirmed(others, typed);
        if (unconfirmed.isPresent()) {
            return view(pages.confirm(correction, others, typed, unconfirmed.get()), HttpStatus.BAD_REQUEST);
        }
        service.save(correction, typed.getOrDefault("raison", ""));
        ModelAndView next = new ModelAndView("redirect:/personnes/{number}?fait=corrigee");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private static Optional<Refusal> unconfirmed(List<String> others, Map<String, String> typed) {
        if (!others.isEmpty() && !typed.containsKey("partagee")) {
            return Optional.of(PeopleRefusal.ADDRESS_TO_CONFIRM.of());
        }
        try {
            PersonCorrectionService.reason(typed.getOrDefault("raison", ""));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private ModelAndView refused(SeenPerson person, PersonCard card, Map<String, String> typed, Refusal refusal) {
        if (refusal.is(PeopleRefusal.COLLEAGUE_WRITES)) {
            return view(pages.form(person, card, typed, Map.of(), refusal), HttpStatus.CONFLICT);
        }
        boolean ofAddress = refusal.is(PeopleRefusal.ADDRESS_OF_OTHER);
        return view(pages.form(person, card, typed,
                ofAddress ? Map.of(PersonField.EMAIL.key(), refusal) : Map.of(), ofAddress ? null : refusal),
                HttpStatus.BAD_REQUEST);
    }

    private ModelAndView outdated(SeenPerson person, PersonCard card, Map<String, String> typed) {
        return view(pages.form(person, card, typed, Map.of(), PeopleRefusal.CHANGED_MEANWHILE.of()),
                HttpStatus.CONFLICT);
    }

    private static ModelAndView view(CorrectionPage page, HttpStatus status) {
        return new ModelAndView("person-correction", status).addObject("page", page);
    }

    private SeenPerson person(String number, PeopleSight sight) {
        SeenPerson person = people.find(number, sight)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!people.corrects(person, sight)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return person;
    }

    private PersonCard card(SeenPerson person) {
        return people.card(person.number()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
