package org.alteractions.journey.team.wishes;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of student profiles, by application. */
public interface StudentProfileRepository extends Repository<StudentProfile, ApplicationNumber> {

    StudentProfile save(StudentProfile profile);

    Optional<StudentProfile> findById(ApplicationNumber application);

    @Query("""
            select * from student_profile where remark is not null and application in
            (select number from application where season = :season) order by application""")
    List<StudentProfile> withRemark(SeasonReference season);

    default StudentProfile of(ApplicationNumber application) {
        return findById(application).orElseGet(() -> StudentProfile.of(application));
    }
}
