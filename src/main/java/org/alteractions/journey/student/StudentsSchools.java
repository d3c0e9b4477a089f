package org.alteractions.journey.student;

import org.alteractions.journey.school.SchoolUses;
import org.springframework.stereotype.Component;

/** Moves students of a school that staff have identified as a duplicate of another. */
@Component
class StudentsSchools implements SchoolUses {

    private final StudentRepository students;

    StudentsSchools(StudentRepository students) {
        this.students = students;
    }

    @Override
    public void move(String from, String to) {
        students.findBySchool(from).forEach(student -> students.save(student.of(to)));
    }
}
