package org.alteractions.journey.mission.course;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Moves the kick-off before it takes place; all parties get a new invitation. */
@Component
class KickOffCorrection implements AnswerCorrector {

    private static final String OVER = "La réunion de lancement a eu lieu : sa date et son lieu restent.";
    /** The invitation asks parties to accept the charter, which all of them have done. */
    private static final String STARTED = "La charte est acceptée par tous et la mission a commencé : l'invitation ne"
            + " repart plus d'ici. Si la réunion de lancement change, prévenez la structure, le coach et l'équipe, et"
            + " notez-le dans «\u00a0Notes internes\u00a0».";

    private final MissionRepository missions;
    private final MissionService service;
    private final MissionParties parties;
    private final DossierRegister dossiers;
    private final Mails mails;
    private final Clock clock;

    KickOffCorrection(
            MissionRepository missions,
            MissionService service,
            MissionParties parties,
            DossierRegister dossiers,
            Mails mails,
            Clock clock) {
        this.missions = missions;
        this.service = service;
        this.parties = parties;
        this.dossiers = dossiers;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "plan-kick-off";
    }

    @Override
    public Set<String> keys() {
        return Set.of("kickOffAt", "kickOffPlace");
    }

    /** One query, because all forms of a page belong to one dossier. */
    @Override
    public Map<CaseContext, String> closed(Collection<CaseContext> steps) {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, String> why = new HashMap<>();
        steps.stream().map(CaseContext::reference).distinct()
                .forEach(dossier -> missions.findById(DossierReference.of(dossier))
                .filter(mission -> mission.kickOffAt() != null && mission.kickOffAt().isAfter(now))
                .ifPresentOrElse(
                        mission -> why.put(dossier.value(), mission.awaitsCharter() ? null : STARTED),
                        () -> why.put(dossier.value(), OVER)));
        Map<CaseContext, String> closed = new HashMap<>();
        steps.stream().filter(step -> why.get(step.reference().value()) != null)
                .forEach(step -> closed.put(step, why.get(step.reference().value())));
        return closed;
    }

    @Override
    public Optional<String> follows() {
        return Optional.of("La structure, le coach et l'équipe reçoivent une nouvelle invitation.");
    }

    @Override
    public void correct(Submission corrected) {
        DossierReference dossier = DossierReference.of(corrected.reference());
        LocalDateTime moved = corrected.dateTime("kickOffAt");
        service.moveKickOff(dossier, moved, corrected.text("kickOffPlace"));
        ChapterId chapter = dossiers.get(dossier).chapter();
        parties.of(dossier).stream()
                .map(MissionParties.Party::person)
                .collect(Collectors.toMap(Recipient::address, Function.identity(), (first, again) -> first))
                .values()
                .forEach(person -> mails.again(
                        "kick-off-invitation", "kickOff", "accept-charter", moved.toLocalDate(), corrected.at(),
                        chapter, person));
    }
}
