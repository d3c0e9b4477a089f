package org.alteractions.journey.mission;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.mail.Mails;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Moves the kick-off until it has taken place: everybody in the mission gets the invitation anew. */
@Component
class KickOffCorrection implements AnswerCorrector {

    private static final String OVER = "La réunion de lancement a eu lieu : sa date et son lieu restent.";

    private final Missions missions;
    private final MissionDesk desk;
    private final MissionParties parties;
    private final DossierRegister dossiers;
    private final Mails mails;
    private final Clock clock;

    KickOffCorrection(
            Missions missions,
            MissionDesk desk,
            MissionParties parties,
            DossierRegister dossiers,
            Mails mails,
            Clock clock) {
        this.missions = missions;
        this.desk = desk;
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

    /** One query: the forms of a page are one dossier's. */
    @Override
    public Map<CaseContext, String> closed(Collection<CaseContext> steps) {
        LocalDateTime now = LocalDateTime.now(clock);
        Set<String> ahead = steps.stream().map(CaseContext::reference).distinct()
                .filter(dossier -> missions.findById(dossier)
                        .filter(mission -> mission.awaitsCharter() && mission.kickOffAt().isAfter(now))
                        .isPresent())
                .collect(Collectors.toSet());
        Map<CaseContext, String> closed = new HashMap<>();
        steps.stream().filter(step -> !ahead.contains(step.reference())).forEach(step -> closed.put(step, OVER));
        return closed;
    }

    @Override
    public String follows() {
        return "La structure, le coach et l'équipe reçoivent une nouvelle invitation.";
    }

    @Override
    public void correct(Submission corrected) {
        String dossier = corrected.reference();
        LocalDateTime moved = corrected.dateTime("kickOffAt");
        desk.moveKickOff(dossier, moved, corrected.text("kickOffPlace"));
        String chapter = dossiers.get(dossier).chapter();
        parties.of(dossier).stream()
                .map(MissionParties.Party::person)
                .collect(Collectors.toMap(Recipient::address, Function.identity(), (first, again) -> first))
                .values()
                .forEach(person -> mails.again(
                        "kick-off-invitation", "kickOff", "accept-charter", moved.toLocalDate(), corrected.at(), chapter,
                        person));
    }
}
