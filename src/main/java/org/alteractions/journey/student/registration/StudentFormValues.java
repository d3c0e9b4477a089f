package org.alteractions.journey.student.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Markdown;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.ConcernedCandidate;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.student.document.ApplicationDocumentService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class StudentFormValues implements FormValues {

    private final ConcernedCandidate concerned;
    private final ApplicationRepository applications;
    private final StudentRepository students;
    private final ApplicationDocumentService documents;
    private final SeasonRepository seasons;
    private final SchoolChoices schools;
    private final MyChapters chapters;
    private final Clock clock;
    private final String notice;

    StudentFormValues(
            ConcernedCandidate concerned,
            ApplicationRepository applications,
            StudentRepository students,
            ApplicationDocumentService documents,
            SeasonRepository seasons,
            SchoolChoices schools,
            MyChapters chapters,
            Clock clock,
            @Value("${journey.consent-notice}") String notice) {
        this.concerned = concerned;
        this.applications = applications;
        this.students = students;
        this.documents = documents;
        this.seasons = seasons;
        this.schools = schools;
        this.chapters = chapters;
        this.clock = clock;
        this.notice = notice;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("candidateName", "First and last name of the student", Candidates.Candidate::name),
                key("candidateSchool", "Name of the student's school", Candidates.Candidate::schoolName),
                key("candidateDiscipline", "What the student studies", Candidates.Candidate::discipline),
                key("candidateMotivation", "What the student wrote when registering", Candidates.Candidate::motivation),
                key("candidateEmail", "E-mail of the student", candidate -> candidate.person().email()),
                key("candidatePhone", "Phone of the student", candidate ->
                        students.get(candidate.person().studentId()).phone()),
                key("applicationState", "Where the application stands, in words", candidate ->
                        candidate.state().label()),
                key("offerLastDay", "Last day on which an offered place may be answered, in words", candidate ->
                        WrittenDates.day(applications.get(candidate.number()).answerBy())),
                key("waitingRank", "Position on the waiting list", candidate -> rank(candidate.number())),
                key("documentsReceived", "Which of CV and letter are there, in words", candidate ->
                        documents.summary(candidate.number())),
                key("documentsAddress", "Link to the page where CV and letter are added", candidate -> Markdown.of(
                        "[%s](%s)", "page des documents", "/applications/" + candidate.number() + "/documents")),
                new ShownKey("consentNotice", "Version of the notice that students agree to", context -> notice),
                new ShownKey("openSeasons", "Options: seasons of my chapters that take registrations today", context ->
                        openSeasons()),
                new ShownKey("partnerSchools", "Options: partner schools, those of my chapters first, and another one",
                        context -> partnerSchools()),
                new ShownKey("openApplications", "Options: applications of my chapters that have not ended", context ->
                        openApplications()));
    }

    private List<Option> openSeasons() {
        List<ChapterId> mine = mine();
        return mine.isEmpty()
                ? List.of()
                : seasons.openForRegistration(mine, LocalDate.now(clock)).stream().map(this::option).toList();
    }

    private Option option(Season season) {
        ChapterId chapter = ChapterId.of(chapters.mine().stream()
                .filter(found -> found.id().equals(season.chapter()))
                .map(Chapter::name)
                .findFirst()
                .orElse(season.chapter().value()));
        return new Option(chapter + ", " + season.term().label() + " " + season.seasonYear(), season.reference()
                .value());
    }

    private List<Option> partnerSchools() {
        List<ChapterId> mine = mine();
        return mine.isEmpty() ? List.of() : schools.of(mine, Locale.FRENCH);
    }

    private List<Option> openApplications() {
        List<ChapterId> mine = mine();
        return mine.isEmpty()
                ? List.of()
                : options(applications.findOpen(mine));
    }

    private List<Option> options(List<Application> open) {
        Map<Long, Student> whose = students.byId(open.stream().map(Application::studentId));
        return open.stream()
                .map(one -> Map.entry(one.number(), whose.get(one.studentId())))
                .sorted(Map.Entry.comparingByValue(Student.byFamilyName()))
                .map(one -> new Option(one.getValue().name() + " – " + one.getKey(), one.getKey().value()))
                .toList();
    }

    private List<ChapterId> mine() {
        return chapters.mine().stream().map(Chapter::id).toList();
    }

    private String rank(ApplicationNumber number) {
        Integer rank = applications.get(number).waitingRank();
        return rank == null ? null : rank.toString();
    }

    private ShownKey key(String key, String meaning, Function<Candidates.Candidate, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> concerned.at(context).map(value));
    }
}
