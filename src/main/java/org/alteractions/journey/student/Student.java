package org.alteractions.journey.student;

import java.util.Comparator;
import org.alteractions.journey.NameOrder;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A student of a partner school; the same person over several seasons.
 *
 * @param language "fr" or "en"
 */
public record Student(
        @Id Long id,
        @Version Integer version,
        String firstName,
        String lastName,
        String email,
        String phone,
        String language,
        String school,
        String discipline) {

    public static Student of(
            String firstName, String lastName, String email, String phone, String language, String school,
            String discipline) {
        return new Student(null, null, firstName, lastName, email, phone, language, school, discipline);
    }

    /** The same person, with what they tell today. */
    public Student telling(Student told) {
        return new Student(id, version, told.firstName, told.lastName, email, told.phone, told.language, told.school,
                told.discipline);
    }

    public Student of(String otherSchool) {
        return new Student(id, version, firstName, lastName, email, phone, language, otherSchool, discipline);
    }

    /** The same person, whose name or number was noted wrongly; address and school stay. */
    public Student corrected(Student told) {
        return new Student(id, version, told.firstName, told.lastName, email, told.phone, told.language, school,
                told.discipline);
    }

    Student reachedAt(String address) {
        return new Student(id, version, firstName, lastName, address, phone, language, school, discipline);
    }

    public Student corrected(String first, String last, String address, String number, String tongue) {
        return new Student(id, version, first, last, address, number, tongue, school, discipline);
    }

    /** The order of every list of students that people read. */
    public static Comparator<Student> byFamilyName() {
        return NameOrder.byFamilyName(Student::lastName, Student::name);
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
