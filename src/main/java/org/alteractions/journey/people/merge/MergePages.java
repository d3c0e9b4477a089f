package org.alteractions.journey.people.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.SeenHistory;
import org.alteractions.journey.people.merge.PersonMergeController.Found;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.security.StaffRights;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Draws the two steps of a merge: choosing values, and confirming what is kept, moved and dropped. */
@Component
class MergePages {

    private static final String OF_FORMER = "autre";

    private final SeenHistory history;
    private final StaffRights rights;
    private final RefusalMessages messages;

    MergePages(SeenHistory history, StaffRights rights, RefusalMessages messages) {
        this.history = history;
        this.rights = rights;
        this.messages = messages;
    }

    /** @param typed by staff so far */
    record Pair(Found kept, Found former, Map<String, String> typed) {}

    static String versions(Found kept, Found former) {
        return kept.card().version() + "-" + former.card().version();
    }

    /** Fields whose value comes from the former record. */
    List<PersonField> chosen(PersonCard kept, Map<String, String> typed) {
        return kept.values().keySet().stream()
                .filter(field -> OF_FORMER.equals(typed.get(field.key()))).toList();
    }

    /** @param problem null if there is none */
    MergePage choice(Pair pair, PeopleSight sight, Authentication caller, Refusal problem) {
        return page(pair, moves(pair, sight, caller), problem, null);
    }

    MergePage summary(Pair pair, PeopleSight sight, Authentication caller) {
        PersonCard kept = pair.kept().card();
        PersonCard former = pair.former().card();
        PersonCard after = kept.with(MergedValues.of(kept, former, chosen(kept, pair.typed())));
        return page(pair, moves(pair, sight, caller), null, new MergePage.Summary(
                MergedValues.changes(kept, after, former).stream()
                        .map(change -> new MergePage.Line(
                                change.field().label(), change.kept(), change.dropped()))
                        .toList()));
    }

    private List<SeenHistory.Part> moves(Pair pair, PeopleSight sight, Authentication caller) {
        return rights.as(caller, () -> history.of(pair.former().person(), sight));
    }

    private MergePage page(
            Pair pair, List<SeenHistory.Part> moves, Refusal problem, MergePage.Summary summary) {
        Found kept = pair.kept();
        Found former = pair.former();
        Map<String, String> typed = pair.typed();
        List<MergePage.Field> fields = new ArrayList<>();
        kept.card().values().forEach((field, value) -> {
            if (field != PersonField.OFFERED) {
                fields.add(new MergePage.Field(field.key(), field.label(), field.inWords(value),
                        field.inWords(former.card().value(field)), OF_FORMER.equals(typed.get(field.key()))));
            }
        });
        return new MergePage(kept.person(), former.person(), versions(kept, former), fields,
                moves, strict(kept.person().kind()), summary,
                new MergePage.Told(problem == null ? null : sentence(problem), typed.getOrDefault("raison", "")));
    }

    private static List<String> strict(PersonKind kind) {
        List<String> strict = new ArrayList<>();
        strict.add("Qui ne veut plus de nouvelles n'en reçoit plus, et un départ noté sur une des fiches vaut"
                + " pour les deux.");
        if (kind == PersonKind.COACH || kind == PersonKind.INTERVIEWER) {
            strict.add("Les conflits d'intérêts et les liens avec des candidats des deux fiches s'ajoutent ; qui"
                    + " n'est plus proposé sur une fiche ne l'est plus.");
        }
        return strict;
    }

    private String sentence(Refusal refusal) {
        String words = messages.french(refusal);
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
