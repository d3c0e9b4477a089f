package org.alteractions.journey.team.wishes;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The pairs of all seasons. */
public interface StudentPairRepository extends Repository<StudentPair, Long> {

    StudentPair save(StudentPair pair);

    List<StudentPair> findBySeasonOrderById(SeasonReference season);

    List<StudentPair> findByOneOrderById(ApplicationNumber one);

    /** What was told of a student and another one. */
    @Modifying
    @Query("delete from student_pair where one = :student and other = :mate")
    void forget(ApplicationNumber student, ApplicationNumber mate);

    /** What was told of a student; what was told of others stays. */
    @Modifying
    @Query("delete from student_pair where one = :student and kind = :kind")
    void forget(ApplicationNumber student, StudentPair.Kind kind);
}
