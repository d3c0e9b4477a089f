package org.alteractions.journey.team.review;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.planning.TeamBuilder;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Problem;
import org.alteractions.journey.team.wishes.VariantWords;
import org.springframework.stereotype.Component;

/** Refuses what people want of the teams where it breaks a rule, and says whom and what it is about. */
@Component
class HandCheck {

    private final ApplicationRepository applications;
    private final VariantWords words;

    HandCheck(ApplicationRepository applications, VariantWords words) {
        this.applications = applications;
        this.words = words;
    }

    void isInPool(String season, String student) {
        boolean there = applications.findById(student)
                .filter(one -> one.season().equals(SeasonReference.of(season))
                        && one.state() == Application.State.TRAINED)
                .isPresent();
        if (!there) {
            throw new Refusal("student", student + " n'est pas, ou plus, parmi les étudiants à placer.");
        }
    }

    void hasTeam(TeamVariant variant, String mission) {
        if (!variant.has(mission)) {
            throw new Refusal("mission", "la mission " + mission + " n'a pas d'équipe dans cette variante.");
        }
    }

    /** @throws Refusal where one of these teams cannot be */
    void teams(TeamVariant changed, Pool pool, Set<String> dossiers) {
        VariantReading reading = new VariantReading(changed, pool);
        dossiers.forEach(dossier -> {
            if (!reading.isWaiting(dossier)) {
                throw new Refusal("mission", "la mission " + dossier + " n'attend plus d'équipe.");
            }
            int size = reading.present(dossier).size();
            if (size < Team.SMALLEST || size > Team.LARGEST) {
                throw new Refusal("mission", "l'équipe de " + dossier + " compterait " + size + " étudiant"
                        + (size > 1 ? "s" : "") + " : il en faut de trois à cinq.");
            }
        });
        reading.torn(dossiers).ifPresent(pair -> {
            throw new Refusal("student", pair.one() + " et " + pair.other()
                    + " sont à garder ensemble : l'un aurait une équipe, l'autre non.");
        });
        List<Problem> problems = TeamBuilder.problems(reading.pinned(dossiers));
        if (!problems.isEmpty()) {
            // Whoever is moved need not be pinned.
            throw new Refusal("pins", words.numbered().sayOfTeams(problems));
        }
    }

    /** @throws Refusal where the pins of the pool contradict a rule, or each other */
    void pins(Pool pool) {
        List<Problem> problems = TeamBuilder.problems(pool);
        if (!problems.isEmpty()) {
            throw new Refusal("pins", words.numbered().say(problems));
        }
    }
}
