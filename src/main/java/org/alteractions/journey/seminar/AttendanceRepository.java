package org.alteractions.journey.seminar;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who was expected at which seminar. */
interface AttendanceRepository extends Repository<Attendance, Long> {

    Attendance save(Attendance attendance);

    List<Attendance> findBySeminarOrderByStudent(String seminar);

    List<Attendance> findBySeminarAndStateOrderByStudent(String seminar, Attendance.State state);

    Optional<Attendance> findBySeminarAndStudent(String seminar, String student);
}
