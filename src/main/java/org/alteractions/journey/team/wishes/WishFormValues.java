package org.alteractions.journey.team.wishes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Values of the forms that describe students and missions for the teams: mainly the options to choose from. */
@Component
class WishFormValues implements FormValues {

    static final List<String> LANGUAGES =
            List.of("fr", "en", "de", "es", "it", "pt", "ar", "zh", "ru", "uk", "tr");

    private final ApplicationRepository applications;
    private final DossierRegister dossiers;
    private final StudentProfileRepository profiles;
    private final Candidates candidates;
    private final MyChapters chapters;

    WishFormValues(ApplicationRepository applications, DossierRegister dossiers, StudentProfileRepository profiles,
            Candidates candidates, MyChapters chapters) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.profiles = profiles;
        this.candidates = candidates;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("teamCandidates",
                        "Options: students of my chapters who may still come into a team", context ->
                        students()),
                new ShownKey("missionsAwaitingTeam", "Options: missions of my chapters that wait for a team", context ->
                        missions()),
                new ShownKey("wishRemarkRows",
                        "Table of what students wrote of their team: columns student, remark", context ->
                        remarks(SeasonReference.of(context.reference()))),
                new ShownKey("teamSkills", "Options: skills that missions need and students have", context ->
                        Arrays.stream(Skill.values()).map(one -> new Option(one.label(), one.name())).toList()),
                new ShownKey("teamLanguages", "Options: languages that missions need and students speak", context ->
                        LANGUAGES.stream().map(WishFormValues::language).toList()),
                new ShownKey("teamTimes", "Options: times of the week at which teams can meet", context ->
                        Arrays.stream(WeekTime.values()).map(one -> new Option(one.label(), one.name())).toList()));
    }

    private List<Map<String, String>> remarks(SeasonReference season) {
        List<StudentProfile> remarked = profiles.withRemark(season);
        Map<ApplicationNumber, Candidates.Candidate> whose =
                candidates.byNumber(remarked.stream().map(StudentProfile::application));
        return remarked.stream()
                .map(profile -> Map.of("student", whose.get(profile.application()).name(),
                        "remark", profile.remark()))
                .toList();
    }

    private List<Option> students() {
        List<ChapterId> mine = mine().toList();
        return mine.isEmpty()
                ? List.of()
                : candidates.all(applications.findOpen(mine).stream()
                                .filter(application -> application.state() != Application.State.IN_TEAM)
                                .map(Application::number))
                        .stream()
                        .sorted(Candidates.Candidate.byFamilyName())
                        .map(one -> new Option(one.name() + " – " + one.number(), one.number().value()))
                        .toList();
    }

    private List<Option> missions() {
        return mine()
                .flatMap(chapter -> dossiers.inState(chapter, Dossier.State.ACCEPTED).stream())
                .map(dossier -> new Option(
                        "%s – %s, %s".formatted(dossier.reference(), dossier.structure(), dossier.title()),
                        dossier.reference().value()))
                .toList();
    }

    private Stream<ChapterId> mine() {
        return chapters.mine().stream().map(Chapter::id);
    }

    private static Option language(String code) {
        return new Option(Locale.forLanguageTag(code).getDisplayLanguage(Locale.FRENCH), code);
    }
}
