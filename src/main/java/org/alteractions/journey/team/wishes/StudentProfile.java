package org.alteractions.journey.team.wishes;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Information for the team builder about a student, beyond the registration.
 *
 * @param application number of the student's application in the season
 * @param remark      the student's remark about the team; null for none
 */
public record StudentProfile(@Id ApplicationNumber application, @Version Integer version, String remark,
        Set<StudentTrait> traits) {

    public static StudentProfile of(ApplicationNumber application) {
        return new StudentProfile(application, null, null, Set.of());
    }

    /** Replaces all wishes, skills, languages, times and the remark. */
    public StudentProfile telling(
            List<DossierReference> wishes, List<String> skills, List<String> languages, List<String> times,
            String written) {
        Set<StudentTrait> told = new LinkedHashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            told.add(new StudentTrait(StudentTrait.Kind.WISH, wishes.get(i).value(), i + 1));
        }
        skills.forEach(skill -> told.add(new StudentTrait(StudentTrait.Kind.SKILL, skill, 0)));
        languages.forEach(language -> told.add(new StudentTrait(StudentTrait.Kind.LANGUAGE, language, 0)));
        times.forEach(time -> told.add(new StudentTrait(StudentTrait.Kind.TIME, time, 0)));
        return new StudentProfile(application, version, written, told);
    }

    /** Missions that the student wants, the preferred one first. */
    public List<DossierReference> wishes() {
        return codes(StudentTrait.Kind.WISH).stream().map(DossierReference::of).toList();
    }

    /** Wishes in their order. */
    public List<String> codes(StudentTrait.Kind kind) {
        return traits.stream()
                .filter(trait -> trait.kind() == kind)
                .sorted(Comparator.comparing(StudentTrait::place).thenComparing(StudentTrait::code))
                .map(StudentTrait::code)
                .toList();
    }
}
