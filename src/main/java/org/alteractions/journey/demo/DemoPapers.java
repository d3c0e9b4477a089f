package org.alteractions.journey.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.demo.DemoPaper.Paragraph;
import org.alteractions.journey.demo.DemoPaper.Style;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Candidates.Candidate;

/** Texts of the CVs, letters and deliverables of the demo: facts of the story, and phrases that take turns. */
final class DemoPapers {

    private static final String INVENTED = "Document de démonstration : les personnes, les structures et ce qui "
            + "en est dit sont inventés.";

    private static final List<String> EXPERIENCES = List.of(
            "Bénévolat, deux ans : soutien scolaire de collégiens, un soir par semaine.",
            "Stage, dix semaines : enquête de satisfaction auprès de 120 usagers, présentée à la direction.",
            "Emploi d'été : accueil et caisse dans une épicerie coopérative.",
            "Association étudiante : trésorerie d'un budget de 8 000 euros, bilan devant l'assemblée générale.",
            "Projet d'école à quatre : étude de marché pour un atelier de réparation, soutenue devant un jury.",
            "Service civique, six mois : ateliers numériques pour des personnes âgées.",
            "Collecte alimentaire : organisation des équipes de 40 bénévoles sur trois week-ends.");

    private static final List<String> SKILLS = List.of(
            "Tableur, questionnaires en ligne, synthèse écrite, prise de parole en public.",
            "Conduite d'entretiens, analyse de données simples, comptes rendus clairs.",
            "Gestion de projet, animation de réunions, présentation à un comité.",
            "Rédaction, mise en page, premières bases de comptabilité associative.");

    private static final List<String> LANGUAGES = List.of(
            "Français ; anglais courant (C1) ; espagnol, notions.",
            "Français ; anglais (B2) ; allemand (B1).",
            "Français ; anglais courant (C1) ; arabe, notions.");

    private static final List<String> INTERESTS = List.of(
            "Escalade, chorale, cuisine de saison.", "Course à pied, cinéma, jardin partagé.",
            "Théâtre d'improvisation, vélo, lecture.", "Handball, photographie, bénévolat de quartier.");

    private static final List<String> REASONS = List.of(
            "Une mission de quatre mois me permettrait de mettre mes cours au service d'un besoin concret, avec "
                    + "des étudiants d'autres écoles et un coach qui connaît le terrain.",
            "Je souhaite découvrir l'économie sociale et solidaire de l'intérieur : écouter une structure, "
                    + "comprendre ses contraintes, puis proposer des pistes qu'elle pourra vraiment suivre.",
            "Le travail en équipe pluridisciplinaire m'attire : chacun apporte sa méthode, et c'est la "
                    + "structure qui juge du résultat.");

    private static final List<String> STEPS = List.of(
            "Quatre rencontres avec la structure, douze entretiens avec ses usagers et ses bénévoles, une "
                    + "lecture de ses comptes et de ses chiffres de fréquentation.",
            "Une journée d'observation, un questionnaire qui a reçu 86 réponses, et trois structures "
                    + "comparables rencontrées dans la région.");

    private static final List<String> FINDINGS = List.of(
            "Les usagers sont attachés à la structure, mais ils connaissent mal tout ce qu'elle propose. "
                    + "L'équipe y consacre déjà du temps, sans que personne en soit chargé.",
            "La demande existe et elle est régulière. Ce qui manque est moins de l'argent qu'une organisation "
                    + "simple, que chacun peut tenir dans la durée.");

    private DemoPapers() {}

    static DemoPaper cv(Candidate candidate, LocalDate today) {
        int turn = turn(candidate.number());
        String studies = candidate.schoolName() + ", " + candidate.discipline();
        return new DemoPaper("CV", candidate.name(), List.of(
                new Paragraph(Style.TITLE, candidate.name()),
                new Paragraph(Style.SUBTITLE, candidate.schoolName() + " · " + candidate.discipline()),
                new Paragraph(Style.SUBTITLE, candidate.person().email()),
                new Paragraph(Style.HEADING, "Formation"),
                text("Depuis %d : %s.".formatted(today.getYear() - 1, studies)),
                text("%d : baccalauréat général, mention bien.".formatted(today.getYear() - 3)),
                new Paragraph(Style.HEADING, "Expériences"),
                text(one(EXPERIENCES, turn)), text(one(EXPERIENCES, turn + 1)), text(one(EXPERIENCES, turn + 3)),
                new Paragraph(Style.HEADING, "Compétences"), text(one(SKILLS, turn)),
                new Paragraph(Style.HEADING, "Langues"), text(one(LANGUAGES, turn)),
                new Paragraph(Style.HEADING, "Centres d'intérêt"), text(one(INTERESTS, turn)),
                new Paragraph(Style.NOTE, INVENTED)));
    }

    static DemoPaper letter(Candidate candidate, LocalDate today) {
        return new DemoPaper("Lettre de motivation", candidate.name(), List.of(
                new Paragraph(Style.SUBTITLE, candidate.name()),
                new Paragraph(Style.SUBTITLE, candidate.person().email()),
                new Paragraph(Style.SUBTITLE, "Le " + WrittenDates.day(today)),
                new Paragraph(Style.HEADING, "Objet : candidature à une mission avec Alter'Actions"),
                text("Madame, Monsieur,"),
                text("Actuellement en formation (%s, %s), je souhaite rejoindre une équipe de la saison."
                        .formatted(candidate.schoolName(), candidate.discipline())),
                text(candidate.motivation()),
                text(one(REASONS, turn(candidate.number()))),
                text("Je me rends disponible une journée par semaine pendant toute la mission, ainsi que pour "
                        + "le Café Select et le séminaire."),
                text("Dans l'attente de vous rencontrer, je vous prie d'agréer, Madame, Monsieur, mes "
                        + "salutations distinguées."),
                text(candidate.name()),
                new Paragraph(Style.NOTE, INVENTED)));
    }

    static DemoPaper deliverable(DossierRegister.Entry dossier, List<String> team, LocalDate today) {
        int turn = turn(dossier.reference());
        List<Paragraph> paragraphs = new ArrayList<>(List.of(
                new Paragraph(Style.TITLE, dossier.title()),
                new Paragraph(Style.SUBTITLE, "Livrable de la mission pour " + dossier.structure()),
                new Paragraph(Style.SUBTITLE, String.join(", ", team)),
                new Paragraph(Style.SUBTITLE, "Remis le " + WrittenDates.day(today)),
                new Paragraph(Style.HEADING, "La mission"), text(dossier.scope()),
                new Paragraph(Style.HEADING, "Notre démarche"), text(one(STEPS, turn)),
                new Paragraph(Style.HEADING, "Ce que nous avons appris"), text(one(FINDINGS, turn)),
                new Paragraph(Style.HEADING, "Nos recommandations"),
                text("1. Essayer à petite échelle pendant un mois, puis décider ensemble de la suite."),
                text("2. Confier le suivi à une personne nommée, avec deux heures par semaine."),
                text("3. Mesurer trois chiffres simples chaque mois et les partager avec l'équipe."),
                new Paragraph(Style.HEADING, "La suite"),
                text("Nous présentons ces résultats à la restitution. Les questionnaires et les calculs sont "
                        + "remis avec ce document."),
                new Paragraph(Style.NOTE, INVENTED)));
        return new DemoPaper("Livrable", String.join(", ", team), paragraphs);
    }

    private static Paragraph text(String text) {
        return new Paragraph(Style.TEXT, text);
    }

    private static String one(List<String> phrases, int turn) {
        return phrases.get(Math.floorMod(turn, phrases.size()));
    }

    private static int turn(Object reference) {
        return reference.toString().hashCode();
    }
}
