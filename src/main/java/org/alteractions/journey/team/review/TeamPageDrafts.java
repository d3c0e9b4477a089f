package org.alteractions.journey.team.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.draft.StaffPageDrafts;
import org.springframework.stereotype.Component;

/** Unsent and refused input of one account in the forms of a season's teams, as values by "form/field". */
@Component
class TeamPageDrafts {

    private static final Set<String> FIELDS =
            Set.of("student", "other", "mission", "coach", "reason", "pinned", "pinnedCoach");
    private static final String PROBLEM = "refused";
    private static final String FORM = "refusedForm";

    private final StaffPageDrafts drafts;

    TeamPageDrafts(StaffPageDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The draft of an account.
     *
     * @param problem why the last sent form was refused; empty if it was not
     * @param form    the refused form: "move", or "pins." and a dossier
     * @param sent    values of the refused form
     * @param typed   all values that the page fills in again, as JSON
     */
    record Begun(String problem, String form, Map<String, Object> sent, String typed) {

        /** The kind of change: "move", "pins" … */
        String change() {
            return form.split("\\.")[0];
        }
    }

    Begun of(SeasonReference season, String account) {
        Map<String, Object> typed = new LinkedHashMap<>(drafts.of(account, page(season)));
        String problem = String.valueOf(typed.getOrDefault(PROBLEM, ""));
        String form = String.valueOf(typed.getOrDefault(FORM, ""));
        typed.keySet().removeAll(Set.of(PROBLEM, FORM));
        Map<String, Object> sent = new LinkedHashMap<>();
        typed.forEach((key, value) -> {
            if (key.startsWith(form + "/")) {
                sent.put(key.substring(form.length() + 1), value);
            }
        });
        int dot = form.indexOf('.');
        if (dot > 0) {
            TeamPageChange.of(form.substring(0, dot)).flatMap(TeamPageChange::about)
                    .ifPresent(field -> sent.put(field, form.substring(dot + 1)));
        }
        return new Begun(problem, form, sent, drafts.written(typed));
    }

    /** Saves the values that the page's script sends during typing. */
    void keep(SeasonReference season, String account, String typed) {
        Map<String, Object> fields = new LinkedHashMap<>(drafts.read(typed));
        fields.keySet().removeIf(key -> !FIELDS.contains(key.substring(key.indexOf('/') + 1)));
        save(season, account, fields);
    }

    void refused(
            SeasonReference season, String account, TeamPageChange change, Map<String, String> sent,
            List<String> pinned, String why) {
        Map<String, Object> fields = others(season, account, change, sent);
        String form = formOf(change, sent);
        FIELDS.stream().filter(sent::containsKey).forEach(field -> fields.put(form + "/" + field, sent.get(field)));
        if (change == TeamPageChange.PINS) {
            fields.put(form + "/pinned", pinned);
            fields.put(form + "/pinnedCoach", sent.containsKey("pinnedCoach") ? List.of("yes") : List.of());
        }
        fields.put(PROBLEM, why);
        fields.put(FORM, form);
        save(season, account, fields);
    }

    /** Keeps the other forms of the page, which may be half filled in. */
    void accepted(SeasonReference season, String account, TeamPageChange change, Map<String, String> sent) {
        save(season, account, others(season, account, change, sent));
    }

    private Map<String, Object> others(
            SeasonReference season, String account, TeamPageChange change, Map<String, String> sent) {
        Map<String, Object> fields = new LinkedHashMap<>(drafts.of(account, page(season)));
        String form = formOf(change, sent) + "/";
        fields.keySet().removeIf(key -> key.startsWith(form) || key.equals(PROBLEM) || key.equals(FORM));
        return fields;
    }

    private void save(SeasonReference season, String account, Map<String, Object> fields) {
        drafts.keep(account, page(season), "Équipes · " + season, fields);
    }

    private static String formOf(TeamPageChange change, Map<String, String> sent) {
        return change.about().map(field -> change.word() + "." + sent.get(field)).orElseGet(change::word);
    }

    private static String page(SeasonReference season) {
        return "teams/" + season;
    }
}
