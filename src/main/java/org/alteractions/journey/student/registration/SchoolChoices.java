package org.alteractions.journey.student.registration;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.FrenchNames;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRepository;
import org.springframework.stereotype.Component;

/** School options of a registration: first those of the chapter, then all others, then "another school". */
@Component
class SchoolChoices {

    /** Value of the option "another school"; a separate question asks for its name. */
    static final String OTHER = "otherSchool";

    private static final Sentence ANOTHER = new Sentence("Une autre école", "Another school");

    private final SchoolRepository schools;
    private final ChapterRepository chapters;

    SchoolChoices(SchoolRepository schools, ChapterRepository chapters) {
        this.schools = schools;
        this.chapters = chapters;
    }

    /** @param first ids of the chapters whose schools come first, in this order */
    List<Option> of(List<ChapterId> first, Locale language) {
        Map<ChapterId, Chapter> named = chapters.all().stream()
                .collect(Collectors.toMap(Chapter::id, Function.identity()));
        Comparator<School> byChapter = Comparator.comparing(school -> place(first, school.chapter()));
        List<Option> options = new ArrayList<>(schools.offered().stream()
                .sorted(byChapter.thenComparing(School::name, Collator.getInstance(Locale.FRENCH)))
                .map(school -> new Option(first.equals(List.of(school.chapter()))
                        ? school.name()
                        : school.name() + offeredBy(ChapterId.of(named.get(school.chapter()).name())).in(language),
                        school.id()))
                .toList());
        options.add(new Option(ANOTHER.in(language), OTHER));
        return options;
    }

    private static Sentence offeredBy(ChapterId chapter) {
        return new Sentence(" (antenne " + FrenchNames.of(chapter.value()) + ")", " (" + chapter + " chapter)");
    }

    private static int place(List<ChapterId> first, ChapterId chapter) {
        int place = first.indexOf(chapter);
        return place < 0 ? first.size() : place;
    }
}
