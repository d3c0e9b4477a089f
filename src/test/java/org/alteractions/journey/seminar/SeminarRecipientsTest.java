package org.alteractions.journey.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Mail recipients of a seminar. The number of queries does not depend on the number of students. */
@Story
class SeminarRecipientsTest extends StoryTest {

    private static final CaseContext AT = new CaseContext(
            CaseReference.of(SeminarFixtures.SEMINAR), null, null, key -> null);

    @Autowired
    SeminarFixtures seminar;

    @Autowired
    SeminarAnswers answers;

    @Autowired
    @Qualifier("seminarRemindedRecipients")
    Recipients reminded;

    @Autowired
    @Qualifier("expectedStudentsRecipients")
    Recipients expected;

    @Autowired
    @Qualifier("seminarGuestsRecipients")
    Recipients guests;

    private String lea;

    @BeforeEach
    void oneStudentIsExpected() {
        registrations.open();
        lea = seminar.confirmed("Léa", "lea@etu.example", "fr");
        seminar.prepared();
    }

    @Test
    void manyStudents_costNoMoreQueriesThanOne() {
        for (Recipients some : List.of(reminded, expected, guests)) {
            assertThat(Statements.here(() -> assertThat(some.recipients(AT)).isNotEmpty()))
                    .as(some.name()).isNotEmpty().hasSizeLessThanOrEqualTo(7);
        }
        List<Integer> one = counts();
        for (String name : List.of("Tom", "Zoé", "Max")) {
            seminar.confirmed(name, name.toLowerCase(Locale.ROOT).replace('é', 'e') + "@etu.example", "fr");
        }
        assertThat(expected.recipients(AT)).hasSize(4);
        assertThat(counts()).isEqualTo(one);
    }

    @Test
    void whoCatchesUpLater_isNotReminded_whoComesOrHasNotAnsweredIs() {
        String tom = seminar.confirmed("Tom", "tom@etu.example", "fr");
        seminar.confirmed("Zoé", "zoe@etu.example", "fr");
        answers.note(ApplicationNumber.of(lea), Answer.CATCHES_UP, null);
        answers.note(ApplicationNumber.of(tom), Answer.COMES, null);

        assertThat(reminded.recipients(AT)).extracting(Recipient::name).containsExactly("Tom Martin", "Zoé Martin");
        assertThat(guests.recipients(AT)).hasSize(4);
    }

    private List<Integer> counts() {
        return List.of(reminded, expected, guests).stream()
                .map(some -> Statements.here(() -> some.recipients(AT)).size())
                .toList();
    }
}
