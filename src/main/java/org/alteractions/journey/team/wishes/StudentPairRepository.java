package org.alteractions.journey.team.wishes;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the pairs of all seasons. */
public interface StudentPairRepository extends Repository<StudentPair, Long> {

    StudentPair save(StudentPair pair);

    List<StudentPair> findBySeasonOrderById(SeasonReference season);

    List<StudentPair> findByOneOrderById(ApplicationNumber one);

    /** Deletes the pairs that the student's description names with this other student. */
    @Modifying
    @Query("delete from student_pair where one = :student and other = :mate")
    void forget(ApplicationNumber student, ApplicationNumber mate);

    /** Deletes the pairs that the student's description names. Pairs from other descriptions stay. */
    @Modifying
    @Query("delete from student_pair where one = :student and kind = :kind")
    void forget(ApplicationNumber student, StudentPair.Kind kind);
}
