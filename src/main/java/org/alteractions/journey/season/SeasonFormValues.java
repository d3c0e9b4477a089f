package org.alteractions.journey.season;

import java.util.List;
import java.util.function.Function;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

/** Form values of a season, for its forms and those of the cases within it. */
@Component
class SeasonFormValues implements FormValues {

    private final SeasonRepository seasons;
    private final ChapterRepository chapters;
    private final RegistrationCount registrations;
    private final SeasonSettings settings;

    SeasonFormValues(SeasonRepository seasons, ChapterRepository chapters, RegistrationCount registrations,
            SeasonSettings settings) {
        this.seasons = seasons;
        this.chapters = chapters;
        this.registrations = registrations;
        this.settings = settings;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("seasonTitle", "Chapter, term and year of the season, in words", season ->
                        chapters.get(season.chapter()).name() + ", " + season.term().label() + " "
                                + season.seasonYear()),
                key("seasonState", "Where the season stands, in words", season -> season.state().label()),
                key("seasonRegistrationOpens", "First day of registration, in words", season ->
                        WrittenDates.day(season.registrationOpens())),
                key("seasonRegistrationCloses", "Last day of registration, in words", season ->
                        WrittenDates.day(season.registrationCloses())),
                key("seasonCafeSelect", "Day of the Café Select, in words", season ->
                        WrittenDates.day(season.cafeSelectOn())),
                key("seasonSeminar", "Day of the seminar, in words", season -> WrittenDates.day(season.seminarOn())),
                key("seasonMissionsStart", "Day of the kick-offs, in words", season ->
                        WrittenDates.day(season.missionsStart())),
                key("seasonMissionsEnd", "Day by which restitutions are due, in words", season ->
                        WrittenDates.day(season.missionsEnd())),
                key("seasonCandidateCount", "How many students the season may count on", season ->
                        registrations.of(season.reference())),
                key("seasonMinimumCandidates", "With fewer than these, somebody decides whether it goes on", season ->
                        settings.minimumCandidates()));
    }

    private ShownKey key(String key, String meaning, Function<Season, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> seasons.findAbout(context.reference())
                .map(value));
    }
}
