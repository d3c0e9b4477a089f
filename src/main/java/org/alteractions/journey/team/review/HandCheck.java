package org.alteractions.journey.team.review;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.TeamRefusal;
import org.alteractions.journey.team.planning.TeamBuilder;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Problem;
import org.alteractions.journey.team.wishes.VariantWords;
import org.springframework.stereotype.Component;

/** Checks manual changes and refuses those that break a rule. The refusal names the students, missions and coaches. */
@Component
class HandCheck {

    private final ApplicationRepository applications;
    private final VariantWords words;

    HandCheck(ApplicationRepository applications, VariantWords words) {
        this.applications = applications;
        this.words = words;
    }

    void isInPool(SeasonReference season, ApplicationNumber student) {
        boolean there = applications.findById(student)
                .filter(one -> one.season().equals(season)
                        && one.state() == Application.State.TRAINED)
                .isPresent();
        if (!there) {
            throw TeamRefusal.STUDENT_NOT_TO_PLACE.of(student);
        }
    }

    void hasTeam(TeamVariant variant, DossierReference mission) {
        if (!variant.has(mission)) {
            throw TeamRefusal.NO_TEAM_IN_VARIANT.of(mission);
        }
    }

    /** @throws Refusal if one of these teams breaks a rule */
    void teams(TeamVariant changed, Pool pool, Set<DossierReference> dossiers) {
        VariantReading reading = new VariantReading(changed, pool);
        dossiers.forEach(dossier -> {
            if (!reading.isWaiting(dossier)) {
                throw TeamRefusal.MISSION_AWAITS_NO_TEAM.of(dossier);
            }
            int size = reading.present(dossier).size();
            if (size < Team.SMALLEST || size > Team.LARGEST) {
                throw size > 1
                        ? TeamRefusal.CHANGED_TEAM_MISCOUNTED.of(dossier, size)
                        : TeamRefusal.CHANGED_TEAM_ALMOST_EMPTY.of(dossier, size);
            }
        });
        reading.torn(dossiers).ifPresent(pair -> {
            throw TeamRefusal.PAIR_TORN_APART.of(pair.one(), pair.other());
        });
        List<Problem> problems = TeamBuilder.problems(reading.pinned(dossiers));
        if (!problems.isEmpty()) {
            // A moved student need not be pinned.
            throw TeamRefusal.RULES_BROKEN.of(words.numbered().sayOfTeams(problems));
        }
    }

    /** @throws Refusal if the pins of the pool contradict a rule or each other */
    void pins(Pool pool) {
        List<Problem> problems = TeamBuilder.problems(pool);
        if (!problems.isEmpty()) {
            throw TeamRefusal.RULES_BROKEN.of(words.numbered().say(problems));
        }
    }
}
