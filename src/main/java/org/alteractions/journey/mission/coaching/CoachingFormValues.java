package org.alteractions.journey.mission.coaching;

import java.util.List;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Form values about the coach's consent. */
@Component
class CoachingFormValues implements FormValues {

    private final CoachingService coaching;
    private final MissionParties parties;
    private final DossierRegister dossiers;
    private final MyChapters chapters;

    CoachingFormValues(
            CoachingService coaching, MissionParties parties, DossierRegister dossiers, MyChapters chapters) {
        this.coaching = coaching;
        this.parties = parties;
        this.dossiers = dossiers;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("coachAgreement",
                        "Whether the coach has agreed to guide the team, in words, with the remark",
                        context -> agreement(DossierReference.of(context.reference()))),
                new ShownKey("askedCoaches",
                        "Options: coaches in missions of my chapters who may say whether they guide the team",
                        context -> asked()));
    }

    private String agreement(DossierReference dossier) {
        return coaching.answer(dossier)
                .map(CoachingFormValues::inWords)
                .orElseGet(() -> coaching.isAwaited(dossier) ? "pas encore répondu" : "pas demandé");
    }

    private static String inWords(CoachingAnswer answer) {
        String day = " le " + WrittenDates.day(answer.answeredAt().atZone(WallClock.PARIS).toLocalDate());
        return switch (answer.reply()) {
            case ACCEPT -> "donné" + day;
            case OTHER_DATE -> "donné" + day + ", à d'autres dates : « " + answer.remark() + " »";
            case DECLINE -> "refusé" + day + " : « " + answer.remark() + " »";
        };
    }

    private List<Option> asked() {
        return chapters.mine().stream()
                .flatMap(chapter -> dossiers.inState(chapter.id(), Dossier.State.IN_MISSION).stream())
                .filter(dossier -> coaching.mayAnswer(dossier.reference()))
                .flatMap(dossier -> parties.of(dossier.reference()).stream())
                .filter(party -> party.key().equals(MissionParties.COACH))
                .map(MissionParties.Party::option)
                .toList();
    }
}
