package org.alteractions.journey.cafeselect.deliberation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Colleagues;
import org.springframework.stereotype.Component;

/** Whether a verdict may stand, on whichever page or form it was made up. */
@Component
class VerdictCheck {

    private final InterviewRepository interviews;
    private final Colleagues colleagues;

    VerdictCheck(InterviewRepository interviews, Colleagues colleagues) {
        this.interviews = interviews;
        this.colleagues = colleagues;
    }

    /**
     * @param open candidates to decide on
     * @throws Refusal unless everybody is decided on, as noted, every doubt is explained and nobody is still asked
     */
    void require(CafeSelect session, Verdict verdict, List<Assessment> open) {
        List<String> everybody = open.stream().map(Assessment::candidate).toList();
        verdict.check(everybody);
        requireNobodyAwaited(session.reference(), everybody);
        requireAsNoted(session, verdict, open);
        requireReasons(verdict, open);
    }

    private void requireNobodyAwaited(SessionReference reference, List<String> everybody) {
        String awaited = interviews.findBySessionAndThirdTrueOrderById(reference).stream()
                .filter(third -> third.isAwaited() && everybody.contains(third.candidate()))
                .map(Interview::candidate)
                .collect(Collectors.joining(", "));
        if (!awaited.isEmpty()) {
            throw new Refusal("Un troisième avis est encore attendu : " + awaited
                    + ". Saisissez-le dans Tasklist, ou choisissez « Ne plus attendre » sur la page de délibération.");
        }
    }

    // The form of Tasklist may have been filled in before a colleague wrote on the page: a verdict never overwrites a note.
    private void requireAsNoted(CafeSelect session, Verdict verdict, List<Assessment> open) {
        String others = open.stream()
                .filter(one -> one.decision() != null && one.decision() != verdict.of(one.candidate()))
                .map(one -> "%s, « %s » noté par %s le %s, ici « %s »".formatted(
                        one.candidate(), one.decision().label(), colleagues.name(one.signature().decidedBy()),
                        WrittenDates.recorded(one.signature().decidedAt()), verdict.of(one.candidate()).label()))
                .collect(Collectors.joining(" ; "));
        if (!others.isEmpty()) {
            throw collision("Ce formulaire ne dit pas ce qui est noté sur la page de délibération : " + others);
        }
        if (session.places() != null && session.places() != verdict.places()) {
            throw collision("Le nombre de places noté sur la page de délibération est %d, ici %d"
                    .formatted(session.places(), verdict.places()));
        }
        List<Integer> ranks = verdict.waitingList().stream()
                .flatMap(candidate -> open.stream().filter(one -> one.candidate().equals(candidate)))
                .filter(one -> one.decision() == Decision.WAITING_LIST)
                .map(one -> one.note().rank())
                .filter(Objects::nonNull)
                .toList();
        if (!ranks.equals(ranks.stream().sorted().toList())) {
            throw collision("L'ordre de la liste d'attente n'est pas celui des rangs notés sur la page de délibération");
        }
    }

    private static Refusal collision(String what) {
        return new Refusal(what + ". Rien n'est enregistré ni envoyé : lisez la page de délibération, puis mettez les deux"
                + " d'accord.");
    }

    private static void requireReasons(Verdict verdict, List<Assessment> open) {
        String unexplained = open.stream()
                .filter(one -> one.note().reason() == null && one.needsReason(verdict.of(one.candidate())))
                .map(one -> "%s, « %s » alors que l'avis est « %s »".formatted(
                        one.candidate(), verdict.of(one.candidate()).label(), one.advice().label()))
                .collect(Collectors.joining(" ; "));
        if (!unexplained.isEmpty()) {
            throw new Refusal("Une décision s'écarte de l'avis : " + unexplained
                    + ". Écrivez pourquoi à côté de chaque nom, sur la page de délibération.");
        }
    }
}
