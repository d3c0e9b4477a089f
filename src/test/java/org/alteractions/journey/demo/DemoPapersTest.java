package org.alteractions.journey.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.Candidates.Candidate;
import org.alteractions.journey.student.Candidates.Person;
import org.alteractions.journey.student.Candidates.Studies;
import org.alteractions.journey.upload.PdfChecks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The files of the demo: one page each, about the person of the story, and accepted like an upload. */
class DemoPapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Duration FOR_EACH = Duration.ofMillis(100);

    private final DemoPdf pdf = new DemoPdf();

    @Test
    void everyStudentOfTheStories_hasACvAndALetterOnOnePage() throws IOException {
        List<Candidate> students = Stream.of("nantes", "lille", "lyon", "paris").flatMap(DemoPapersTest::students).toList();

        assertThat(students).hasSizeGreaterThan(60);
        Instant begin = Instant.now();
        for (Candidate student : students) {
            assertThat(text(DemoPapers.cv(student, TODAY)))
                    .contains(student.name(), student.schoolName(), student.discipline(), "Formation", "inventés");
            assertThat(text(DemoPapers.letter(student, TODAY)))
                    .contains(student.name(), "Alter'Actions", "mardi 1er décembre 2026", "inventés")
                    .contains(student.motivation().substring(0, 20));
        }
        assertThat(Duration.between(begin, Instant.now())).isLessThan(FOR_EACH.multipliedBy(2L * students.size()));
    }

    @Test
    void deliverableNamesMissionAndTeam() throws IOException {
        DossierRegister.Entry mission = new DossierRegister.Entry(DossierReference.of("PAR-26-005"), ChapterId.of("paris"),
                "Ruches du Parc", null, "Vendre le miel autrement", "Trois offres d’abonnement testées.",
                Dossier.State.IN_MISSION);

        assertThat(text(DemoPapers.deliverable(mission, List.of("Fanny Leclerc", "Elias Haddad"), TODAY)))
                .contains("Vendre le miel autrement", "Ruches du Parc", "Fanny Leclerc, Elias Haddad", "Trois offres",
                        "recommandations", "inventés");
    }

    @Test
    void sameTextIsTheSameFile() {
        DemoPaper paper = DemoPapers.cv(students("nantes").findFirst().orElseThrow(), TODAY);

        assertThat(pdf.of(paper)).isEqualTo(new DemoPdf().of(paper));
    }

    private String text(DemoPaper paper) throws IOException {
        byte[] file = PdfChecks.create().check("page.pdf", pdf.of(paper)).bytes();
        assertThat(file.length).isLessThan(40_000);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Stream<Candidate> students(String chapter) {
        return DemoStory.of(ChapterId.of(chapter)).stream().flatMap(List::stream)
                .filter(DemoStep::isRegistration)
                .map(DemoPapersTest::candidate);
    }

    private static Candidate candidate(DemoStep step) {
        String last = step.answers().get("studentLastName").toString();
        return new Candidate(ApplicationNumber.of(step.subject()),
                new Person(1L, step.answers().get("studentFirstName") + " " + last, last,
                        step.answers().get("studentEmail").toString(), "fr"),
                new Studies("school", "Université Paris Diderot", step.answers().get("studentDiscipline").toString()),
                step.answers().get("studentMotivation").toString(), Application.State.REGISTERED);
    }
}
