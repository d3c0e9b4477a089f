package org.alteractions.journey.student;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRepository;
import org.springframework.stereotype.Component;

/** Service by which Café Select, seminar and season read and change applications. */
@Component
public class Candidates {

    private static final String GAVE_UP = "gaveUp";

    private final ApplicationRepository applications;
    private final StudentRepository students;
    private final SchoolRepository schools;
    private final OfferLimit limit;
    private final Journal journal;

    Candidates(
            ApplicationRepository applications, StudentRepository students, SchoolRepository schools, OfferLimit limit,
            Journal journal) {
        this.applications = applications;
        this.students = students;
        this.schools = schools;
        this.limit = limit;
        this.journal = journal;
    }

    /** An application with its student, as other features need it. */
    public record Candidate(
            ApplicationNumber number, Person person, Studies studies, String motivation, Application.State state) {

        /** Order of all lists of candidates shown to people. */
        public static Comparator<Candidate> byFamilyName() {
            return NameOrder.byFamilyName(one -> one.person.familyName, Candidate::name);
        }

        public Recipient recipient() {
            return StudentContacts.recipient(person.studentId, person.email, person.name, person.language);
        }

        public String name() {
            return person.name;
        }

        public String school() {
            return studies.school;
        }

        public String schoolName() {
            return studies.schoolName;
        }

        public String discipline() {
            return studies.discipline;
        }
    }

    /** The student of the application. */
    public record Person(Long studentId, String name, String familyName, String email, String language) {}

    /**
     * School and discipline of the student.
     *
     * @param school id of the school
     */
    public record Studies(String school, String schoolName, String discipline) {}

    public Candidate get(ApplicationNumber number) {
        return candidate(applications.get(number));
    }

    public Optional<Candidate> find(ApplicationNumber number) {
        return applications.findById(number).map(this::candidate);
    }

    /** Whether the application belongs to the person. */
    public boolean isOf(ApplicationNumber number, Recipient person) {
        return StudentContacts.id(person.id())
                .flatMap(student -> applications.findById(number).filter(own -> own.studentId().equals(student)))
                .isPresent();
    }

    /** In the order of the numbers, without duplicates, in a fixed number of queries. */
    public List<Candidate> all(Stream<ApplicationNumber> numbers) {
        List<ApplicationNumber> wanted = numbers.distinct().toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<ApplicationNumber, Candidate> found = candidates(applications.findAll(wanted)).stream()
                .collect(Collectors.toMap(Candidate::number, Function.identity()));
        return wanted.stream()
                .map(number -> Optional.ofNullable(found.get(number))
                        .orElseThrow(() -> new IllegalArgumentException("No application '" + number + "'")))
                .toList();
    }

    /** Those of the numbers that are applications, in a fixed number of queries. */
    Map<ApplicationNumber, Candidate> known(Collection<ApplicationNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : candidates(applications.findAll(numbers)).stream()
                        .collect(Collectors.toMap(Candidate::number, Function.identity()));
    }

    public Map<ApplicationNumber, Candidate> byNumber(Stream<ApplicationNumber> numbers) {
        return all(numbers).stream().collect(Collectors.toMap(Candidate::number, Function.identity()));
    }

    /** Whether this is an application of the season. */
    public boolean isOf(ApplicationNumber number, SeasonReference season) {
        return applications.findById(number).filter(found -> found.season().equals(season)).isPresent();
    }

    /** Ordered by number. */
    public List<Candidate> of(SeasonReference season, Application.State... states) {
        return candidates(applications.findBySeasonOrderByNumber(season).stream()
                .filter(application -> Arrays.asList(states).contains(application.state()))
                .toList());
    }

    public void invite(ApplicationNumber number) {
        change(number, JournalEvent.CANDIDATE_INVITED, Application::invite);
    }

    public void interviewed(ApplicationNumber number) {
        applications.save(applications.get(number).interviewed());
    }

    public void offer(ApplicationNumber number) {
        change(number, JournalEvent.PLACE_OFFERED, application -> application.offer(limit.of(application.season())));
    }

    /** @param rank position, from 1 */
    public void putOnWaitingList(ApplicationNumber number, int rank) {
        change(number, JournalEvent.PUT_ON_WAITING_LIST, application -> application.putOnWaitingList(rank));
    }

    public void decline(ApplicationNumber number) {
        change(number, JournalEvent.CANDIDATE_DECLINED, Application::decline);
    }

    public void absent(ApplicationNumber number) {
        change(number, JournalEvent.CANDIDATE_ABSENT, Application::absent);
    }

    public void train(ApplicationNumber number) {
        change(number, JournalEvent.STUDENT_TRAINED, Application::train);
    }

    public void missSeminar(ApplicationNumber number) {
        change(number, JournalEvent.SEMINAR_MISSED, Application::missSeminar);
    }

    /** Ends an application already before the day of the seminar. */
    public void giveUpPlace(ApplicationNumber number) {
        applications.save(applications.get(number).missSeminar());
        journal.record(number, JournalEvent.SEMINAR_MISSED, GAVE_UP);
    }

    /** Idempotent: the formation of the team and the application's process both call it. */
    public void joinTeam(ApplicationNumber number) {
        if (applications.get(number).state() != Application.State.IN_TEAM) {
            change(number, JournalEvent.STUDENT_IN_TEAM, application ->
                    application.become(Application.State.IN_TEAM));
        }
    }

    /** Idempotent, also for an application that has just ended for another reason. */
    public void notPlaced(ApplicationNumber number) {
        if (!applications.get(number).state().ended()) {
            change(number, JournalEvent.STUDENT_NOT_PLACED, Application::notPlaced);
        }
    }

    private void change(ApplicationNumber number, JournalEvent event, UnaryOperator<Application> change) {
        applications.save(change.apply(applications.get(number)));
        journal.record(number, event);
    }

    private Candidate candidate(Application application) {
        return candidates(List.of(application)).get(0);
    }

    private List<Candidate> candidates(List<Application> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Student> whose = students.findAll(found.stream().map(Application::studentId).distinct().toList())
                .stream().collect(Collectors.toMap(Student::id, Function.identity()));
        Map<String, String> schoolNames =
                schools.findAll(whose.values().stream().map(Student::school).distinct().toList())
                        .stream().collect(Collectors.toMap(School::id, School::name));
        return found.stream()
                .map(application -> candidate(application, whose.get(application.studentId()), schoolNames))
                .toList();
    }

    private static Candidate candidate(Application application, Student student, Map<String, String> schoolNames) {
        return new Candidate(
                application.number(),
                new Person(student.id(), student.name(), student.lastName(), student.email(), student.language()),
                new Studies(student.school(), schoolNames.get(student.school()), student.discipline()),
                application.motivation(),
                application.state());
    }
}
