package org.alteractions.journey.people.merge;

import java.util.ArrayList;
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
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
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
    private static final String OF_FORMER = "autre";

    private final PeopleSights sights;
    private final SeenPeople people;
    private final Duplicates duplicates;
    private final OpenDrafts drafts;
    private final PersonMergeService service;
    private final RefusalMessages messages;
    private final SecurityLog security;

    PersonMergeController(PeopleSights sights, SeenPeople people, Duplicates duplicates, OpenDrafts drafts,
            PersonMergeService service, RefusalMessages messages, SecurityLog security) {
        this.sights = sights;
        this.people = people;
        this.duplicates = duplicates;
        this.drafts = drafts;
        this.service = service;
        this.messages = messages;
        this.security = security;
    }

    /** A record as the page found it. */
    private record Found(SeenPerson person, PersonCard card) {}

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
            return compare(kept, found(other.get(), sight), Map.of(), null, HttpStatus.OK);
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
        try {
            check(kept, former, typed, sight, caller);
            service.merge(kept.card(), former.card(), former.person().name(), chosen(kept, typed),
                    MergeReason.of(typed.getOrDefault("raison", "")));
        } catch (Refusal refusal) {
            return compare(kept, former, typed, refusal, refusal.is(PeopleRefusal.CHANGED_MEANWHILE)
                    || refusal.is(PeopleRefusal.COLLEAGUE_WRITES) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
        } catch (OptimisticLockingFailureException changed) {
            return compare(found(number, sight), found(typed.getOrDefault("avec", ""), sight), typed,
                    PeopleRefusal.CHANGED_MEANWHILE.of(), HttpStatus.CONFLICT);
        }
        ModelAndView next = new ModelAndView("redirect:/personnes/{number}?fait=fusionnee");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private void check(Found kept, Found former, Map<String, String> typed, PeopleSight sight, Authentication caller) {
        refusal(kept, former).ifPresent(refusal -> {
            throw refusal;
        });
        if (!versions(kept, former).equals(typed.get("versions"))) {
            throw PeopleRefusal.CHANGED_MEANWHILE.of();
        }
        for (Found one : List.of(kept, former)) {
            drafts.check(one.person().number(), caller.getName(), sight.cases().chapters());
        }
        MergeReason.of(typed.getOrDefault("raison", ""));
    }

    private static Optional<Refusal> refusal(Found kept, Found former) {
        if (kept.person().number().equals(former.person().number())) {
            return Optional.of(PeopleRefusal.MERGE_SELF.of());
        }
        return kept.person().kind() == former.person().kind()
                ? Optional.empty() : Optional.of(PeopleRefusal.MERGE_OTHER_KIND.of());
    }

    private static List<PersonField> chosen(Found kept, Map<String, String> typed) {
        return kept.card().values().keySet().stream()
                .filter(field -> OF_FORMER.equals(typed.get(field.key()))).toList();
    }

    private ModelAndView compare(
            Found kept, Found former, Map<String, String> typed, Refusal problem, HttpStatus status) {
        Optional<Refusal> impossible = refusal(kept, former);
        List<MergePage.Field> fields = new ArrayList<>();
        kept.card().values().forEach((field, value) -> {
            if (field != PersonField.OFFERED) {
                fields.add(new MergePage.Field(field.key(), field.label(), field.inWords(value),
                        field.inWords(former.card().value(field)), OF_FORMER.equals(typed.get(field.key()))));
            }
        });
        Refusal shown = problem == null ? impossible.orElse(null) : problem;
        return new ModelAndView("person-merge",
                problem == null && impossible.isPresent() ? HttpStatus.BAD_REQUEST : status)
                .addObject("page", new MergePage(kept.person(), former.person(), versions(kept, former), fields,
                        strict(kept.person().kind()), shown == null ? null : sentence(shown),
                        typed.getOrDefault("raison", ""))).addObject("possible", impossible.isEmpty());
    }

    private static List<String> strict(PersonKind kind) {
        List<String> strict = new ArrayList<>();
        strict.add("Qui ne veut plus de nouvelles n'en reçoit plus, et un départ noté sur une des fiches vaut"
                + " pour les deux.");
        if (kind == PersonKind.COACH || kind == PersonKind.INTERVIEWER) {
            strict.add("Les conflits d'intérêts et les liens avec des candidats des deux fiches s'ajoutent ; qui"
                    + " n'est plus proposé sur une fiche ne l'est plus.");
        }
        return strict;
    }

    private static String versions(Found kept, Found former) {
        return kept.card().version() + "-" + former.card().version();
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

    private String sentence(Refusal refusal) {
        String words = messages.french(refusal);
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
