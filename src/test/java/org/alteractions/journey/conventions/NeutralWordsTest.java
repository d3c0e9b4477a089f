package org.alteractions.journey.conventions;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Most students are women: no sentence for users speaks of a person as "il". */
class NeutralWordsTest {

    private static final Pattern PERSON_AS_IL = Pattern.compile(
            "\\b(étudiants?|candidats?|coachs?|intervieweurs?|collègues?|formateurs?|remplaçants?|absents?)\\b"
                    + "[^.:?!»\\n]*?(\\b(s'|qu')?[Ii]l|\\b[Ll]ui-même)\\b"
                    // "il" as in "il y a", which stands for nobody
                    + "(?! (n'|ne )?(y |en |le faut|faut|reste|manque|suffi|est possible))");

    private static final Pattern CHOICE_AS_IL = Pattern.compile("\"(label|timeLabel)\": \"(Il |Ce qu'il (?!faut))");

    /** The Café Select or the seminar, whose name is the form's title. */
    private static final Pattern EVENT = Pattern.compile("\"Il n'a pas pu se tenir");

    @Test
    void noSentenceSaysIlOfAPerson() {
        Path resources = Path.of("src/main/resources");
        Stream<String> found = Stream.of(
                        Models.files(resources.resolve("mails"), ".fr.html"),
                        Models.files(resources.resolve("messages"), ".yaml"),
                        List.of(resources.resolve("corrections.yaml"), resources.resolve("messages.properties")),
                        DesignFiles.staffForms(),
                        DesignFiles.pages(),
                        DesignFiles.models())
                .flatMap(List::stream)
                .filter(file -> !file.toString().endsWith(".en.form"))
                .flatMap(file -> Models.read(file).lines()
                        .filter(NeutralWordsTest::isAboutIl)
                        .map(line -> file.getFileName() + ": " + line.strip()));

        Models.none("« il » for a person: name the person again, or turn the sentence", found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Un étudiant invité vous dit s'il vient.             | true
        Un candidat demande, et il reçoit une réponse.      | true
        "label": "Il accepte la place",                     | true
        "label": "Il n'a pas pu se tenir : le reporter",    | false
        Choisissez les candidats. Il y en a deux.           | false
        Pour deux candidats, il faut deux salles.           | false
        La structure dit au coach ce qui lui manque.        | false
        """)
    void sentencesAreRecognised(String sentence, boolean aboutIl) {
        Assertions.assertThat(isAboutIl(sentence)).isEqualTo(aboutIl);
    }

    private static boolean isAboutIl(String line) {
        return PERSON_AS_IL.matcher(line).find() || CHOICE_AS_IL.matcher(line).find() && !EVENT.matcher(line).find();
    }
}
