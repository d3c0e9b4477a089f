package org.alteractions.journey.people.file;

import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleSights;
import org.alteractions.journey.people.PersonAliases;
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of a person or organisation. Somebody whom the account may not see is reported as not found. */
@Controller
@StaffPage
class PersonFileController {

    private static final Map<String, String> DONE = Map.of(
            "corrigee", "La fiche est corrigée.",
            "fusionnee", "Les deux fiches sont réunies. L'ancien numéro mène aussi à celle-ci.",
            "separee", "La fusion est annulée : les deux fiches existent de nouveau.");

    private final PeopleSights sights;
    private final SeenPeople people;
    private final PersonFiles files;
    private final StaffRights rights;
    private final SecurityLog security;
    private final PersonAliases aliases;

    PersonFileController(
            PeopleSights sights, SeenPeople people, PersonFiles files, StaffRights rights, SecurityLog security,
            PersonAliases aliases) {
        this.aliases = aliases;
        this.sights = sights;
        this.people = people;
        this.files = files;
        this.rights = rights;
        this.security = security;
    }

    /** @param done of the page before: what was saved; unknown values say nothing */
    @GetMapping("/personnes/{number}")
    ModelAndView show(
            @PathVariable String number,
            @RequestParam(name = "fait") Optional<String> done,
            Authentication caller) {
        PeopleSight sight = sights.of(caller);
        Optional<ParticipantId> merged = aliases.of(number)
                .filter(now -> people.find(now.value(), sight).isPresent());
        if (merged.isPresent()) {
            return new ModelAndView("redirect:/personnes/" + merged.get());
        }
        SeenPerson person = people.find(number, sight)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PersonFile file = rights.as(caller, () -> files.of(person, sight));
        security.record(SecurityEvent.FILE_READ, "person", person.number().value());
        return new ModelAndView("person")
                .addObject("file", file)
                .addObject("done", done.map(DONE::get).orElse(null));
    }
}
