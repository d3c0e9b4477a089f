package org.alteractions.journey.process.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alteractions.journey.process.act.ActMails.Group;
import org.alteractions.journey.process.act.ActMails.Letters;
import org.alteractions.journey.process.act.ActMails.State;
import org.alteractions.journey.process.form.Component;
import org.junit.jupiter.api.Test;

class ActWordsTest {

    private final Component decision = EndingMarkTest.field("""
            {'type': 'radio', 'key': 'decision', 'label': 'Suite', 'values': [{'value': 'accept', 'label': 'Accepter'}]}""");
    private final Component at = EndingMarkTest.field("""
            {'type': 'datetime', 'key': 'at', 'dateLabel': 'Date de la réunion'}""");

    @Test
    void recordedIsTheStepWithItsDecision_orItsDate_orAlone() {
        assertThat(ActWords.recorded("Qualifier la demande", List.of(decision, at), Map.of("decision", "accept")))
                .isEqualTo("C’est enregistré : Qualifier la demande – Accepter.");
        assertThat(ActWords.recorded("Planifier", List.of(decision, at), Map.of("at", "2027-03-12T14:05")))
                .isEqualTo("C’est enregistré : Planifier – Date de la réunion : vendredi 12 mars 2027 à 14\u00a0h\u00a005.");
        assertThat(ActWords.recorded("Planifier", List.of(at), Map.of("at", "2027-03-12")))
                .isEqualTo("C’est enregistré : Planifier – Date de la réunion : vendredi 12 mars 2027.");
        assertThat(ActWords.recorded("Décrire un étudiant", List.of(), Map.of()))
                .isEqualTo("C’est enregistré : Décrire un étudiant.");
    }

    @Test
    void messageIsSaidToBeSentOnlyWhenItWas() {
        assertThat(ActWords.written(List.of(), true)).isEqualTo("Si des messages doivent partir, ils sont en préparation.");
        assertThat(ActWords.written(List.of(), false)).isEqualTo("Aucun message n’est parti à cette étape.");
        assertThat(ActWords.written(List.of(
                        new Letters(State.WAITING, 1, List.of("Léa")), new Letters(State.SENT, 2, List.of("Anne", "Ali")),
                        new Letters(State.FAILED, 1, List.of("Zoé"))), true))
                .isEqualTo("Message en cours d’envoi à Léa. Messages envoyés à Anne et Ali. Message non remis à Zoé.");
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
        assertThat(ActWords.next(new OpenCase.Waiting(List.of(), List.of("Saisir", "Saisir", "Délibérer"), List.of(), false)))
                .isEqualTo("À faire ensuite : Saisir (2) · Délibérer.");
        assertThat(ActWords.next(new OpenCase.Waiting(List.of("Prévenir"), List.of(), List.of("Attendre une équipe"), true)))
                .isEqualTo("En cours : Prévenir. En attente : Attendre une équipe.");
        assertThat(ActWords.next(new OpenCase.Waiting(List.of(), List.of(), List.of(), false)))
                .isEqualTo("Il n’y a plus d’étape ouverte.");
    }
}
