package org.alteractions.journey.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.Candidates;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private final Attendance expected = Attendance.expected(
            SeminarReference.of("NAN-2026-AUTUMN/seminar"), ApplicationNumber.of("NAN-2026-AUTUMN-001"));

    @Test
    void absenceIsDecidedOnce() {
        Attendance absent = expected.attend(false);

        assertThat(absent.decide(true, "rattrapé").state().trained()).isTrue();
        assertThat(absent.decide(false, "non").state().trained()).isFalse();
        assertThatThrownBy(() -> absent.decide(false, "non").decide(true, "si")).isInstanceOf(Refusal.class);
    }

    @Test
    void presentStudentIsTrainedWithoutADecision() {
        Attendance present = expected.attend(true);

        assertThat(present.state().trained()).isTrue();
        assertThatThrownBy(() -> present.decide(false, "non")).isInstanceOf(Refusal.class);
    }

    @Test
    void answerReplacesTheOneBefore_untilTheDay() {
        Attendance comes = expected.answer(Answer.CATCHES_UP, "Examen.").answer(Answer.COMES, null);

        assertThat(comes.answer()).isEqualTo(Answer.COMES);
        assertThat(comes.remark()).isNull();
        assertThatThrownBy(() -> comes.attend(true).answer(Answer.CATCHES_UP, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void placeGivenUpIsNotTakenBack() {
        Attendance gone = expected.answer(Answer.GIVES_UP, "Stage.");

        assertThat(gone.state()).isEqualTo(Attendance.State.MISSED);
        assertThatThrownBy(() -> gone.answer(Answer.COMES, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> gone.attend(true)).isInstanceOf(Refusal.class);
    }

    @Test
    void answersAreCountedOverThoseExpected() {
        Map<ApplicationNumber, Attendance> said = Map.of(
                ApplicationNumber.of("001"), expected.answer(Answer.COMES, null),
                ApplicationNumber.of("002"), expected.answer(Answer.CATCHES_UP, null));

        assertThat(AnswerCount.of(List.of(student("001"), student("002"), student("003")), said).inWords())
                .isEqualTo("1 vient, 1 ne vient pas, 1 sans réponse");
        assertThat(AnswerCount.of(List.of(student("003")), said).inWords())
                .isEqualTo("0 vient, 0 ne vient pas, 1 sans réponse");
    }

    private static Candidates.Candidate student(String number) {
        return new Candidates.Candidate(ApplicationNumber.of(number),
                new Candidates.Person(1L, "Léa", "Martin", "lea@etu.example", "fr"),
                new Candidates.Studies("polytech", "Polytech", null), null, Application.State.CONFIRMED);
    }
}
