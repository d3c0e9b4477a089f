package org.alteractions.journey.team.wishes;

import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.StudentRefusal;
import org.alteractions.journey.team.TeamRefusal;
import org.springframework.stereotype.Component;

/** Records what students want and what missions need, before the teams are built. */
@Component
class TeamWishes {

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;
    private final DossierRegister dossiers;
    private final StudentProfileRepository profiles;
    private final StudentPairRepository pairs;
    private final MissionProfileRepository needs;
    private final Journal journal;

    TeamWishes(
            ApplicationRepository applications,
            SeasonRepository seasons,
            DossierRegister dossiers,
            StudentProfileRepository profiles,
            StudentPairRepository pairs,
            MissionProfileRepository needs,
            Journal journal) {
        this.applications = applications;
        this.seasons = seasons;
        this.dossiers = dossiers;
        this.profiles = profiles;
        this.pairs = pairs;
        this.needs = needs;
        this.journal = journal;
    }

    /**
     * The wishes and skills of a student, which replace the earlier ones.
     *
     * @param wishes the preferred one first
     * @param remark of the student; may be null
     */
    record Description(
            List<DossierReference> wishes,
            List<String> skills,
            List<String> languages,
            List<String> times,
            String remark,
            List<ApplicationNumber> together,
            List<ApplicationNumber> apart) {}

    /** @throws Refusal if the student, a mission or another student does not belong to this chapter and season */
    void describe(ChapterId chapter, ApplicationNumber student, Description told) {
        Season season = seasonOf(chapter, student);
        told.wishes().forEach(wish -> checkAwaitsTeam(chapter, wish, "missionWishes"));
        told.together().forEach(mate -> check(season, student, mate, "togetherStudents"));
        told.apart().forEach(mate -> check(season, student, mate, "apartStudents"));
        told.apart().stream().filter(told.together()::contains).findFirst().ifPresent(mate -> {
            throw TeamRefusal.TOGETHER_AND_APART.of(mate);
        });
        profiles.save(profiles.of(student)
                .telling(told.wishes(), told.skills(), told.languages(), told.times(), told.remark()));
        pairs.forget(student, StudentPair.Kind.TOGETHER);
        pairs.forget(student, StudentPair.Kind.APART);
        told.together().forEach(mate -> pair(season, student, mate, StudentPair.Kind.TOGETHER));
        told.apart().forEach(mate -> pair(season, student, mate, StudentPair.Kind.APART));
        journal.record(student, JournalEvent.STUDENT_DESCRIBED);
    }

    /** @throws Refusal if the mission does not wait for a team in this chapter */
    void need(ChapterId chapter, DossierReference dossier, List<String> skills, List<String> languages,
            List<String> times) {
        checkAwaitsTeam(chapter, dossier, "describedMission");
        needs.save(needs.of(dossier).telling(skills, languages, times));
        journal.record(dossier, JournalEvent.MISSION_NEEDS_NOTED);
    }

    /** Replaces the opposite, if it was recorded before. */
    private void pair(Season season, ApplicationNumber student, ApplicationNumber mate, StudentPair.Kind kind) {
        pairs.forget(student, mate);
        pairs.save(StudentPair.of(season.reference(), student, mate, kind));
    }

    private Season seasonOf(ChapterId chapter, ApplicationNumber student) {
        Application application = applications.findById(student)
                .orElseThrow(TeamRefusal.APPLICATION_UNKNOWN::of);
        if (application.state().ended()) {
            throw TeamRefusal.APPLICATION_CLOSED.of(application.state().label());
        }
        Season season = seasons.get(application.season());
        if (!season.chapter().equals(chapter)) {
            throw StudentRefusal.APPLICATION_OF_OTHER_CHAPTER.of().at("describedStudent");
        }
        return season;
    }

    /**
     * @param field field of the choice; the staff form and the student's page have different ones
     * @throws Refusal at the field if the mission does not wait for a team of this chapter
     */
    void checkAwaitsTeam(ChapterId chapter, DossierReference dossier, String field) {
        boolean waits = dossiers.find(dossier)
                .filter(found -> found.chapter().equals(chapter) && found.state() == Dossier.State.ACCEPTED)
                .isPresent();
        if (!waits) {
            throw TeamRefusal.NO_MISSION_AWAITS_TEAM.of(dossier).at(field);
        }
    }

    private void check(Season season, ApplicationNumber student, ApplicationNumber mate, String field) {
        if (mate.equals(student)) {
            throw TeamRefusal.DESCRIBED_STUDENT_CHOSEN.of().at(field);
        }
        boolean known = applications.findById(mate)
                .filter(found -> found.season().equals(season.reference()))
                .isPresent();
        if (!known) {
            throw TeamRefusal.APPLICATION_OF_OTHER_SEASON.of(mate).at(field);
        }
    }
}
