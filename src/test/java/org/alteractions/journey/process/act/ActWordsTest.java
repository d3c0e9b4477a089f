package org.alteractions.journey.process.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.act.ActMails.Group;
import org.alteractions.journey.process.act.ActMails.Letters;
import org.alteractions.journey.process.act.ActMails.State;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.tasklist.TaskPanel.Answer;
import org.junit.jupiter.api.Test;

class ActWordsTest {

    private final FormField decision = EndingMarkTest.field("""
            {'type': 'radio', 'key': 'decision', 'label': 'Suite', 'values': [{'value': 'accept', 'label': 'Accepter'}]}""");
    private final FormField at = EndingMarkTest.field("""
            {'type': 'datetime', 'key': 'at', 'dateLabel': 'Date de la réunion'}""");

    @Test
    void recordedIsTheStepWithItsDecision_orItsDate_orAlone() {
        assertThat(recorded("Qualifier la demande", List.of(decision, at), Map.of("decision", "accept")))
                .isEqualTo("C’est enregistré : Qualifier la demande – Accepter.");
        assertThat(recorded("Planifier", List.of(decision, at), Map.of("at", "2027-03-12T14:05")))
                .isEqualTo("C’est enregistré : Planifier – Date de la réunion : vendredi 12 mars 2027 à 14\u00a0h\u00a005.");
        assertThat(recorded("Planifier", List.of(at), Map.of("at", "2027-03-12")))
                .isEqualTo("C’est enregistré : Planifier – Date de la réunion : vendredi 12 mars 2027.");
        assertThat(recorded("Décrire un étudiant", List.of(), Map.of()))
                .isEqualTo("C’est enregistré : Décrire un étudiant.");
    }

    @Test
    void dayThatHasMoved_isSaidOnce_withTheOneOfBefore_afterADecisionToo() {
        Answer moved = new Answer("Date de la réunion",
                List.of("jeudi 14 janvier 2027 (auparavant : mardi 12 janvier 2027)"));
        assertThat(ActWords.recorded("", "Planifier", List.of(at), Map.of("at", "2027-01-14"), List.of(moved)))
                .isEqualTo("C’est enregistré : Planifier – Date de la réunion : jeudi 14 janvier 2027 (auparavant : mardi 12"
                        + " janvier 2027).");
        assertThat(ActWords.recorded("", "Tenir", List.of(decision, at), Map.of("decision", "accept", "at", "2027-01-14"),
                        List.of(moved)))
                .isEqualTo("C’est enregistré : Tenir – Accepter. Date de la réunion : jeudi 14 janvier 2027 (auparavant :"
                        + " mardi 12 janvier 2027).");
    }

    @Test
    void choiceAfterWhatIsTyped_isADetail_andNoDecision() {
        FormField name = EndingMarkTest.field("{'type': 'textfield', 'key': 'name', 'label': 'Nom'}");
        assertThat(recorded("Inscrire", List.of(name, decision), Map.of("name", "Léa", "decision", "accept")))
                .isEqualTo("C’est enregistré : Inscrire.");
    }

    @Test
    void everyoneChosenIsNamed_inEachList_andThoseBeyondAreCounted() {
        List<String> many = IntStream.rangeClosed(1, 8).mapToObj(number -> "Nora " + number).toList();
        assertThat(ActWords.recorded("le Café Select", "Imprévu", List.of(), Map.of(), List.of(
                        new Answer("Absents", List.of("Léa Martin – NAN-2026-AUTUMN-001")),
                        new Answer("En retard", List.of("Tom – NAN-2026-AUTUMN-002", "Zoé – NAN-2026-AUTUMN-003")),
                        new Answer("Partis", many))))
                .isEqualTo("C’est enregistré pour le Café Select : Imprévu. Absents : Léa Martin. En retard : Tom et Zoé."
                        + " Partis : Nora 1, Nora 2, Nora 3, Nora 4, Nora 5 et 3 autres.");
        assertThat(ActWords.enumerated(many.subList(0, 6))).as("nobody alone is the others").endsWith("Nora 5 et Nora 6");
        assertThat(ActWords.recorded("", "Imprévu", List.of(), Map.of(), List.of(new Answer("Absents",
                        List.of("Léa Martin – NAN-2026-AUTUMN-001", "Léa Martin – NAN-2026-AUTUMN-004")))))
                .as("two of one name").endsWith("Léa Martin – NAN-2026-AUTUMN-001 et Léa Martin – NAN-2026-AUTUMN-004.");
    }

    @Test
    void caseIsCalledByItsNumber_orInWords_neverByAKey() {
        assertThat(CaseName.of(CaseReference.of("NAN-26-001"), "", "Les Jardins"))
                .isEqualTo(new CaseName("NAN-26-001", "Les Jardins", "Les Jardins (NAN-26-001)"));
        assertThat(CaseName.of(CaseReference.of("NAN-PARTNER-001"), "Maël Le Goff (coach)", "Maël Le Goff (coach)"))
                .isEqualTo(new CaseName("Maël Le Goff (coach)", "", "Maël Le Goff (coach)"));
        assertThat(CaseName.of(CaseReference.of("NAN-2026-AUTUMN/cafe-select"), "le Café Select", "Zoé Martin")
                .inSentence())
                .isEqualTo("Zoé Martin (le Café Select)");
    }

    private static String recorded(String step, List<FormField> fields, Map<String, ?> answers) {
        return ActWords.recorded("", step, fields, answers, List.of());
    }

    @Test
    void messageIsSaidToBeSentOnlyWhenItWas() {
        assertThat(ActWords.written(List.of(), true)).isEqualTo("Si des messages doivent partir, ils sont en préparation.");
        assertThat(ActWords.written(List.of(), false)).isEqualTo("Aucun message n’est parti à cette étape.");
        assertThat(ActWords.written(List.of(
                        new Letters(State.WAITING, 1, List.of("Léa")), new Letters(State.SENT, 2, List.of("Anne", "Ali")),
                        new Letters(State.FAILED, 1, List.of("Zoé"))), true))
                .isEqualTo("Léa va recevoir un message. Messages envoyés à Anne et Ali. Message non remis à Zoé."
                        + " D’autres messages peuvent encore partir.");
    }

    @Test
    void manyNamesAreCounted() {
        List<String> some = IntStream.rangeClosed(1, 5).mapToObj(number -> "Candidat " + number).toList();
        assertThat(ActWords.group(new Group("les candidats", 28, some))).contains("Message pour les candidats"
                + " (28 personnes) : Candidat 1, Candidat 2, Candidat 3, Candidat 4, Candidat 5 et 23 autres.");
        assertThat(ActWords.group(new Group("la structure", 1, List.of("Anne"))))
                .contains("Message pour la structure : Anne.");
        assertThat(ActWords.group(new Group("l’équipe", 0, List.of()))).isEmpty();
    }

    @Test
    void nextTellsTasks_waits_andWhatRuns() {
        assertThat(next(List.of(), List.of("Saisir", "Saisir", "Délibérer"), List.of()))
                .isEqualTo("À faire ensuite : Saisir (2) · Délibérer.");
        assertThat(next(List.of("Prévenir"), List.of(), List.of("Attendre une équipe")))
                .isEqualTo("En cours : Prévenir. En attente : Attendre une équipe.");
        assertThat(next(List.of(), List.of(), List.of()))
                .isEqualTo("Il n’y a plus d’étape ouverte.");
        assertThat(ActWords.next(new OpenCase.Waiting(List.of(), List.of(), List.of(), false),
                        List.of("Préparer le séminaire"), "Fini."))
                .isEqualTo("À faire ensuite, dans d’autres dossiers : Préparer le séminaire.");
    }

    private static String next(List<String> running, List<String> tasks, List<String> waits) {
        return ActWords.next(
                new OpenCase.Waiting(running, tasks, waits, false), List.of(), "Il n’y a plus d’étape ouverte.");
    }
}
