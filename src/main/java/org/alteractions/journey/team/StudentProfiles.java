package org.alteractions.journey.team;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The profiles, by application. */
interface StudentProfiles extends Repository<StudentProfile, String> {

    StudentProfile save(StudentProfile profile);

    Optional<StudentProfile> findById(String application);

    default StudentProfile of(String application) {
        return findById(application).orElseGet(() -> StudentProfile.of(application));
    }
}
