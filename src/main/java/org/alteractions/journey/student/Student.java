package org.alteractions.journey.student;

import java.util.Comparator;
import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.NameOrder;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A student of a partner school; the same person over several seasons. */
public record Student(
        @Id Long id,
        @Version Integer version,
        String firstName,
        String lastName,
        @Embedded.Empty ContactDetails contact,
        String school,
        String discipline) {

    public static Student of(
            String firstName, String lastName, String email, String phone, String language, String school,
            String discipline) {
        return new Student(
                null, null, firstName, lastName, new ContactDetails(email, phone, language), school, discipline);
    }

    /** The same person with the data of a new registration. */
    public Student telling(Student told) {
        return new Student(id, version, told.firstName, told.lastName, told.contact.withEmail(email()), told.school,
                told.discipline);
    }

    public Student of(String otherSchool) {
        return new Student(id, version, firstName, lastName, contact, otherSchool, discipline);
    }

    /** The same person with corrected names and phone; address and school stay. */
    public Student corrected(Student told) {
        return new Student(id, version, told.firstName, told.lastName, told.contact.withEmail(email()), school,
                told.discipline);
    }

    Student reachedAt(String address) {
        return new Student(id, version, firstName, lastName, contact.withEmail(address), school, discipline);
    }

    public Student corrected(String first, String last, String address, String number, String tongue) {
        return new Student(id, version, first, last, new ContactDetails(address, number, tongue), school, discipline);
    }

    /** Order of all lists of students shown to people. */
    public static Comparator<Student> byFamilyName() {
        return NameOrder.byFamilyName(Student::lastName, Student::name);
    }

    public String name() {
        return firstName + " " + lastName;
    }

    public String email() {
        return contact.email();
    }

    public String phone() {
        return contact.phone();
    }

    public String language() {
        return contact.language();
    }
}
