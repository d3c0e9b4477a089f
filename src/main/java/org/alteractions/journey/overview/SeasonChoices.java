package org.alteractions.journey.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.list.FilterField;
import org.alteractions.journey.list.ListParameters;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The seasons that the reader of a page may choose, newest first. */
@Component
public class SeasonChoices {

    private final SeasonRepository seasons;
    private final ChapterRepository chapters;

    SeasonChoices(SeasonRepository seasons, ChapterRepository chapters) {
        this.seasons = seasons;
        this.chapters = chapters;
    }

    public List<SeasonChoice> of(Collection<ChapterId> visible) {
        return visible.isEmpty() ? List.of() : titled(seasons.of(visible));
    }

    /** Titles of seasons that were read already. */
    public List<SeasonChoice> titled(List<Season> known) {
        Map<ChapterId, String> names = chapters.all().stream().collect(Collectors.toMap(Chapter::id, Chapter::name));
        return known.stream()
                .map(season -> new SeasonChoice(season.reference(), names.get(season.chapter()) + ", "
                        + season.term().label() + " " + season.seasonYear()))
                .toList();
    }

    /** The selection of a season in the form of filters. */
    public static FilterField field(List<SeasonChoice> known, Optional<SeasonReference> chosen) {
        return new FilterField(ListParameters.SEASON, "Saison", "Toutes", known.stream()
                .map(choice -> new FilterField.Option(choice.reference().value(), choice.title(),
                        chosen.filter(choice.reference()::equals).isPresent()))
                .toList());
    }

    /** @throws ResponseStatusException 404 for a season that the reader may not see, as for an unknown one */
    public static void check(SeasonReference asked, List<SeasonChoice> known) {
        if (known.stream().noneMatch(choice -> choice.reference().equals(asked))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
