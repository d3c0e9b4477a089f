package org.alteractions.journey.team.wishes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.team.TeamRefusal;
import org.springframework.stereotype.Component;

/**
 * Page "describe-student": a student's wishes, skills, languages and free times. Staff decide who stays together or
 * apart. The student can only write a remark about it and sees no names of others.
 */
@Component
class DescribeStudentParticipantForm implements ParticipantForm {

    private static final Set<Application.State> SELECTED =
            Set.of(Application.State.CONFIRMED, Application.State.TRAINED);
    private static final List<String> WISHES = List.of("firstWish", "secondWish", "thirdWish");

    private final Candidates candidates;
    private final StudentProfileRepository profiles;
    private final DossierRegister dossiers;
    private final TeamWishes wishes;

    DescribeStudentParticipantForm(
            Candidates candidates, StudentProfileRepository profiles, DossierRegister dossiers, TeamWishes wishes) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.dossiers = dossiers;
        this.wishes = wishes;
    }

    @Override
    public String purpose() {
        return "describe-student";
    }

    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return candidates.isOf(ApplicationNumber.of(visit.reference()), visit.person());
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        boolean selected = candidates.find(ApplicationNumber.of(visit.reference()))
                .filter(student -> SELECTED.contains(student.state()))
                .isPresent();
        return AnswerRoute.startIf(selected, "describe-student");
    }

    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        StudentProfile known = profiles.of(ApplicationNumber.of(visit.reference()));
        Map<String, Object> shown = new HashMap<>();
        List<String> wished = known.codes(StudentTrait.Kind.WISH);
        for (int place = 0; place < Math.min(WISHES.size(), wished.size()); place++) {
            shown.put(WISHES.get(place), wished.get(place));
        }
        shown.put("studentSkills", known.codes(StudentTrait.Kind.SKILL));
        shown.put("spokenLanguages", known.codes(StudentTrait.Kind.LANGUAGE));
        shown.put("studentTimes", known.codes(StudentTrait.Kind.TIME));
        shown.put("studentRemark", known.remark());
        return shown;
    }

    @Override
    public Map<String, List<Option>> choices(ParticipantVisit visit) {
        Locale language = visit.person().language();
        return Map.of(
                "wishedMissions", dossiers.inState(visit.chapter(), Dossier.State.ACCEPTED).stream()
                        .map(dossier -> new Option(
                                dossier.structure() + " – " + dossier.title(), dossier.reference().value()))
                        .toList(),
                "skillChoices", Arrays.stream(Skill.values())
                        .map(skill -> new Option(skill.words().in(language), skill.name()))
                        .toList(),
                "languageChoices", WishFormValues.LANGUAGES.stream()
                        .map(code -> new Option(Locale.forLanguageTag(code).getDisplayLanguage(language), code))
                        .toList(),
                "timeChoices", Arrays.stream(WeekTime.values())
                        .map(time -> new Option(time.words().in(language), time.name()))
                        .toList());
    }

    /** The page shows all stored values, so an empty answer deletes the value. */
    @Override
    public Map<String, Object> asStaff(ParticipantVisit visit, Map<String, Object> answers) {
        checkWishes(answers);
        WISHES.stream().filter(place -> answers.get(place) != null).forEach(place -> wishes.checkAwaitsTeam(
                visit.chapter(), DossierReference.of(answers.get(place).toString()), place));
        Map<String, Object> described = new HashMap<>(answers);
        List<Object> wished = WISHES.stream().map(answers::get).filter(Objects::nonNull).toList();
        described.keySet().removeAll(WISHES);
        described.put("missionWishes", wished);
        List<String> forgotten = new ArrayList<>();
        Stream.of(Map.entry("wishes", "missionWishes"), Map.entry("skills", "studentSkills"),
                        Map.entry("languages", "spokenLanguages"), Map.entry("times", "studentTimes"),
                        Map.entry("remark", "studentRemark"))
                .filter(one -> isEmpty(described.get(one.getValue())))
                .forEach(one -> forgotten.add(one.getKey()));
        described.put("forgottenWishes", forgotten);
        return described;
    }

    // The receipt repeats the fields: what is recorded has to be the same missions in the same places.
    private static void checkWishes(Map<String, Object> answers) {
        Set<Object> before = new HashSet<>();
        String empty = null;
        for (String place : WISHES) {
            Object wish = answers.get(place);
            if (wish == null) {
                empty = empty == null ? place : empty;
            } else if (empty != null) {
                throw TeamRefusal.WISH_LEFT_OUT.of().at(empty);
            } else if (!before.add(wish)) {
                throw TeamRefusal.MISSION_WISHED_TWICE.of().at(place);
            }
        }
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of(Variable.CHAPTER.key(), visit.chapter().value(), "describedStudent", visit.reference().value());
    }

    private static boolean isEmpty(Object answer) {
        return answer == null || answer instanceof List<?> list && list.isEmpty();
    }
}
