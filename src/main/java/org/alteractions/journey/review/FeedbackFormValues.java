package org.alteractions.journey.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

/** Form values of the feedback on a mission. */
@Component
class FeedbackFormValues implements FormValues {

    private final FeedbackService feedback;
    private final MissionParties parties;
    private final MyChapters chapters;

    FeedbackFormValues(FeedbackService feedback, MissionParties parties, MyChapters chapters) {
        this.feedback = feedback;
        this.parties = parties;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("feedbackRows",
                        "Table of what everybody thought of the mission: columns party, rating, recommends, liked,"
                                + " improve",
                        context -> rows(DossierReference.of(context.reference()))),
                new ShownKey("askedForFeedback",
                        "Options: everybody in missions of my chapters between restitution and review",
                        context -> feedback.awaited(chapters.mine().stream().map(Chapter::id).toList()).stream()
                                .flatMap(dossier -> parties.of(DossierReference.of(dossier)).stream())
                                .map(MissionParties.Party::option)
                                .toList()));
    }

    private List<Map<String, String>> rows(DossierReference dossier) {
        List<Feedback> told = feedback.of(dossier);
        Map<String, String> names = told.isEmpty()
                ? Map.of()
                : parties.of(dossier).stream()
                        .collect(Collectors.toMap(MissionParties.Party::key, MissionParties.Party::name));
        return told.stream()
                .map(one -> row(one, names.getOrDefault(one.party(), "un ancien membre de l'équipe")))
                .toList();
    }

    private static Map<String, String> row(Feedback told, String name) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("party", name);
        row.put("rating", told.rating().label());
        row.put("recommends", told.recommends().label());
        row.put("liked", Objects.requireNonNullElse(told.liked(), ""));
        row.put("improve", Objects.requireNonNullElse(told.improve(), ""));
        return row;
    }
}
