package org.alteractions.journey.school;

import java.text.Collator;
import java.util.Locale;
import java.util.stream.Stream;
import org.alteractions.journey.id.ChapterId;
import org.springframework.stereotype.Component;

/** Schools that are not partners, named by students at registration. */
@Component
public class WrittenSchools {

    private final SchoolRepository schools;

    WrittenSchools(SchoolRepository schools) {
        this.schools = schools;
    }

    /**
     * The school of this name, ignoring case and accents; a new one if none is known.
     *
     * @return its id
     */
    public String named(String name, ChapterId chapter) {
        Collator letters = Collator.getInstance(Locale.FRENCH);
        letters.setStrength(Collator.PRIMARY);
        return Stream.concat(schools.ofChapter(chapter).stream(), schools.offered().stream())
                .filter(school -> letters.compare(school.name(), name) == 0)
                .findFirst()
                .orElseGet(() -> schools.save(
                        School.written(SchoolId.of(name, schools::existsById), chapter, name)))
                .id();
    }
}
