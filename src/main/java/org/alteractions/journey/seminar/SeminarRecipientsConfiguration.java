package org.alteractions.journey.seminar;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.student.Candidates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail recipients of a seminar. */
@Configuration(proxyBeanMethods = false)
class SeminarRecipientsConfiguration {

    private final SeminarDayRepository days;
    private final Seminars seminars;
    private final SeminarAnswers answers;

    SeminarRecipientsConfiguration(SeminarDayRepository days, Seminars seminars, SeminarAnswers answers) {
        this.days = days;
        this.seminars = seminars;
        this.answers = answers;
    }

    /** Students who hold a place and are not trained yet. */
    @Bean
    Recipients expectedStudentsRecipients() {
        return named("expectedStudents", this::students);
    }

    /** The same, without those who have said that they do not come. */
    @Bean
    Recipients seminarRemindedRecipients() {
        return named("seminarReminded", this::reminded);
    }

    /** The trainer of the students. */
    @Bean
    Recipients trainerRecipients() {
        return named("trainer", this::trainer);
    }

    /** Students and trainer; before the preparation there is no trainer. */
    @Bean
    Recipients seminarGuestsRecipients() {
        return named("seminarGuests", seminar -> Stream.concat(
                students(seminar), days.findById(seminar).stream()
                        .flatMap(prepared -> trainer(seminar))));
    }

    private Stream<Recipient> students(SeminarReference seminar) {
        return seminars.expected(seminar).stream().map(Candidates.Candidate::recipient);
    }

    private Stream<Recipient> reminded(SeminarReference seminar) {
        Map<ApplicationNumber, Attendance> said = answers.of(seminar);
        return seminars.expected(seminar).stream()
                .filter(student -> !said.containsKey(student.number())
                        || said.get(student.number()).answer() != Answer.CATCHES_UP)
                .map(Candidates.Candidate::recipient);
    }

    private Stream<Recipient> trainer(SeminarReference seminar) {
        return Stream.of(TrainerAddresses.recipient(days.get(seminar)));
    }

    private static Recipients named(String name, Function<SeminarReference, Stream<Recipient>> people) {
        return Recipients.named(name, context -> people.apply(SeminarReference.of(context.reference())));
    }
}
