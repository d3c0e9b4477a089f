package org.alteractions.journey.team.wishes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** Form "describe-student": the recorded values of a student. */
@Component
class StudentProfileKnownValues implements KnownValues {

    private static final Map<String, String> FORGOTTEN_AS = Map.of("missionWishes", "wishes", "studentSkills", "skills",
            "spokenLanguages", "languages", "studentTimes", "times", "studentRemark", "remark",
            "togetherStudents", "together", "apartStudents", "apart");

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;
    private final StudentProfileRepository profiles;
    private final StudentPairRepository pairs;
    private final DossierRegister dossiers;

    StudentProfileKnownValues(ApplicationRepository applications, SeasonRepository seasons,
            StudentProfileRepository profiles, StudentPairRepository pairs, DossierRegister dossiers) {
        this.applications = applications;
        this.seasons = seasons;
        this.profiles = profiles;
        this.pairs = pairs;
        this.dossiers = dossiers;
    }

    @Override
    public String form() {
        return "describe-student";
    }

    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        return Optional.ofNullable(KnownValues.text(answers, "describedStudent"))
                .map(ApplicationNumber::of)
                .flatMap(applications::findById)
                .map(this::record);
    }

    /** Known values without those that staff delete, and without pairs that the new answers contradict. */
    @Override
    public Map<String, Object> staying(KnownRecord known, Map<String, Object> answers) {
        Map<String, Object> staying = new LinkedHashMap<>(known.values());
        List<?> forgotten = list(answers, "forgottenWishes");
        FORGOTTEN_AS.forEach((key, name) -> {
            if (forgotten.contains(name)) {
                staying.remove(key);
            }
        });
        staying.computeIfPresent("apartStudents", (key, mates) -> less(mates, list(answers, "togetherStudents")));
        staying.computeIfPresent("togetherStudents", (key, mates) -> less(mates, list(answers, "apartStudents")));
        return staying;
    }

    private KnownRecord record(Application application) {
        ChapterId chapter = seasons.get(application.season()).chapter();
        StudentProfile known = profiles.of(application.number());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), chapter.value());
        // A wish whose mission has found its team, or has ended, is none any more.
        values.put("missionWishes", known.wishes().stream()
                .filter(wish -> awaitsTeam(wish, chapter))
                .map(DossierReference::value)
                .toList());
        values.put("studentSkills", known.codes(StudentTrait.Kind.SKILL));
        values.put("spokenLanguages", known.codes(StudentTrait.Kind.LANGUAGE));
        values.put("studentTimes", known.codes(StudentTrait.Kind.TIME));
        values.put("studentRemark", known.remark());
        values.put("togetherStudents", mates(application.number(), StudentPair.Kind.TOGETHER));
        values.put("apartStudents", mates(application.number(), StudentPair.Kind.APART));
        return new KnownRecord("wishes-" + application.number(), chapter, values);
    }

    private boolean awaitsTeam(DossierReference dossier, ChapterId chapter) {
        return dossiers.find(dossier)
                .filter(one -> one.chapter().equals(chapter) && one.state() == Dossier.State.ACCEPTED)
                .isPresent();
    }

    private List<String> mates(ApplicationNumber student, StudentPair.Kind kind) {
        return pairs.findByOneOrderById(student).stream()
                .filter(pair -> pair.kind() == kind).map(pair -> pair.other().value()).toList();
    }

    private static List<?> list(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof List<?> list ? list : List.of();
    }

    private static List<?> less(Object mates, List<?> others) {
        return ((List<?>) mates).stream().filter(one -> !others.contains(one)).toList();
    }
}
