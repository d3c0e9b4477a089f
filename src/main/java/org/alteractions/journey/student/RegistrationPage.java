package org.alteractions.journey.student;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.Chapters;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.school.Schools;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.Seasons;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Page "inscription": a student registers for a season in its window, with CV and letter. */
@Component
class RegistrationPage implements PublicEntry {

    private static final String SEASON = "season";

    private final Chapters chapters;
    private final Seasons seasons;
    private final Schools schools;
    private final DocumentShelf documents;
    private final Clock clock;
    private final String notice;

    RegistrationPage(
            Chapters chapters,
            Seasons seasons,
            Schools schools,
            DocumentShelf documents,
            Clock clock,
            @Value("${journey.consent-notice}") String notice) {
        this.chapters = chapters;
        this.seasons = seasons;
        this.schools = schools;
        this.documents = documents;
        this.clock = clock;
        this.notice = notice;
    }

    @Override
    public String name() {
        return "inscription";
    }

    @Override
    public String process() {
        return "application";
    }

    @Override
    public String confirmation() {
        return "registration-to-confirm";
    }

    @Override
    public boolean isOpen() {
        return !openSeasons().isEmpty();
    }

    @Override
    public Map<String, Object> shown() {
        return Map.of("consentNotice", notice);
    }

    @Override
    public Map<String, List<Option>> choices(Locale language) {
        List<Season> open = openSeasons();
        return Map.of(
                "openSeasons", open.stream().map(season -> new Option(words(season).in(language), season.reference()))
                        .toList(),
                "partnerSchools", open.stream().map(Season::chapter).distinct()
                        .flatMap(chapter -> schools.offeredIn(chapter).stream())
                        .distinct()
                        .map(school -> new Option(school.name(), school.id()))
                        .toList());
    }

    @Override
    public String chapter(Map<String, Object> answers) {
        return seasons.get(answers.get(SEASON).toString()).chapter();
    }

    @Override
    public String address(Map<String, Object> answers) {
        return answers.get("studentEmail").toString();
    }

    @Override
    public Map<String, Object> forStaff(Map<String, Object> answers, Locale language) {
        Map<String, Object> whole = new HashMap<>(answers);
        whole.put(Variable.CHAPTER.key(), chapter(answers));
        whole.put("studentLanguage", language.getLanguage());
        return whole;
    }

    @Override
    public void keep(String reference, Map<String, CheckedPdf> files) {
        files.forEach((field, file) -> documents.keep(
                reference, DocumentName.ofKey(field).orElseThrow(), file));
    }

    private List<Season> openSeasons() {
        return seasons.openForRegistration(
                chapters.all().stream().map(Chapter::id).toList(), LocalDate.now(clock));
    }

    private Sentence words(Season season) {
        String chapter = chapters.get(season.chapter()).name();
        boolean autumn = season.term() == Term.AUTUMN;
        return new Sentence(
                chapter + " – " + (autumn ? "automne " : "printemps ") + season.seasonYear(),
                chapter + " – " + (autumn ? "autumn " : "spring ") + season.seasonYear());
    }
}
