package org.alteractions.journey.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** Database errors keep their kind but not their values, so neither the engine nor a log stores them. */
@Story
class DiscreetRepositoriesTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private StudentRepository students;

    @Autowired
    private ApplicationRepository applications;

    @Test
    void failureKeepsItsKind_andSaysNothingOfAnybody() {
        people.school("polytech-nantes");
        Student lea = people.student("Léa", "polytech-nantes");

        Throwable twice = catchThrowable(() -> people.student("Léa", "polytech-nantes"));
        Throwable unknownSchool = catchThrowable(() -> students.save(Student.of("Zoé", "Petit",
                "zoe@etu.example", null, "fr", "nowhere", "Gestion")));
        Throwable unknownSeason = catchThrowable(() ->
                applications.save(new Application(ApplicationNumber.of("NAN-2026-AUTUMN-001"), null,
                lea.id(), SeasonReference.of("nowhere"), "J'aime Anne Le Goff.", false, Application.State.REGISTERED)));

        assertThat(twice).isInstanceOf(DuplicateKeyException.class);
        assertThat(unknownSchool).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(said(twice) + said(unknownSchool) + said(unknownSeason))
                .doesNotContainIgnoringCase("etu.example", "Léa", "Durand", "Zoé", "Petit", "Le Goff")
                .contains("23505", "StudentRepository.save");
    }

    private static String said(Throwable failure) {
        StringWriter words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words));
        return words.toString();
    }
}
