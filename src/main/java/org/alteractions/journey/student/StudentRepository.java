package org.alteractions.journey.student;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.id.ById;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the students. */
public interface StudentRepository extends Repository<Student, Long> {

    Student save(Student student);

    Optional<Student> findById(Long id);

    @Query("select * from student where id in (:ids)")
    List<Student> findAll(Collection<Long> ids);

    /** Loads the students in one query. */
    default Map<Long, Student> byId(Stream<Long> ids) {
        return ById.read(ids, this::findAll, Student::id);
    }

    @Query("select * from student where lower(email) = lower(:email)")
    Optional<Student> findByEmail(String email);

    List<Student> findBySchool(String school);

    default Student get(Long id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No student " + id));
    }
}
