package org.alteractions.journey.seminar;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.springframework.data.repository.Repository;

/** The students expected at each seminar. */
interface AttendanceRepository extends Repository<Attendance, Long> {

    Attendance save(Attendance attendance);

    List<Attendance> findBySeminarOrderByStudent(SeminarReference seminar);

    List<Attendance> findBySeminarAndStateOrderByStudent(SeminarReference seminar, Attendance.State state);

    Optional<Attendance> findBySeminarAndStudent(SeminarReference seminar, ApplicationNumber student);
}
