package org.alteractions.journey.seminar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

@Component
class SeminarFormValues implements FormValues {

    private final SeminarDayRepository days;
    private final Seminars seminars;
    private final SeminarAnswers answers;
    private final SeasonRepository seasons;

    SeminarFormValues(SeminarDayRepository days, Seminars seminars, SeminarAnswers answers, SeasonRepository seasons) {
        this.days = days;
        this.seminars = seminars;
        this.answers = answers;
        this.seasons = seasons;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                ShownKey.ofKnown("seminarDate", "Day of the seminar as last set, or as in the season's calendar", at ->
                        seminar(at).map(seminar -> seminar.startsAt().toLocalDate())
                                .or(() -> seasons.findAbout(at.reference()).map(Season::seminarOn))),
                key("seminarWhen", "Day and hour of the seminar, in words", seminar ->
                        WrittenDates.moment(seminar.startsAt())),
                key("seminarStart", "Hour at which the seminar begins", seminar ->
                        seminar.startsAt().toLocalTime()),
                key("seminarPlace", "Where the seminar takes place", Seminar::place),
                key("trainerName", "Who trains the students", Seminar::trainerName),
                key("trainerEmail", "E-mail of the trainer", Seminar::trainerEmail),
                key("trainerLanguage", "Language in which the trainer is written to", Seminar::trainerLanguage),
                new ShownKey("expectedRows",
                        "Table of the students expected: columns student, school, discipline, answer, remark",
                        at -> rows(expected(at), answers.of(SeminarReference.of(at.reference())))),
                new ShownKey("answersInWords", "How many of the expected students come, in words", at ->
                        AnswerCount.of(expected(at), answers.of(SeminarReference.of(at.reference()))).inWords()),
                new ShownKey("expectedStudents", "Options: the students expected", at -> expected(at).stream()
                        .map(student -> new Option(student.name() + " – " + student.number(), student.number().value()))
                        .toList()));
    }

    private List<Candidates.Candidate> expected(CaseContext at) {
        return seasons.findAbout(at.reference()).isEmpty()
                ? List.of()
                : seminars.expected(SeminarReference.of(at.reference())).stream()
                        .sorted(Candidates.Candidate.byFamilyName()).toList();
    }

    private Optional<Seminar> seminar(CaseContext at) {
        return Optional.ofNullable(at.reference()).flatMap(seminar -> days.findById(SeminarReference.of(seminar)));
    }

    private static List<Map<String, String>> rows(
            List<Candidates.Candidate> expected, Map<ApplicationNumber, Attendance> answers) {
        return expected.stream()
                .map(student -> row(student, Optional.ofNullable(answers.get(student.number()))))
                .toList();
    }

    private static Map<String, String> row(Candidates.Candidate student, Optional<Attendance> said) {
        return Map.of(
                "student", student.name(),
                "school", student.schoolName(),
                "discipline", Optional.ofNullable(student.discipline()).orElse(""),
                "answer", said.map(Attendance::answer).map(Answer::label).orElse("sans réponse"),
                "remark", said.map(Attendance::remark).orElse(""));
    }

    private ShownKey key(String key, String meaning, Function<Seminar, Object> value) {
        return ShownKey.ofKnown(key, meaning, at -> seminar(at).map(value));
    }
}
