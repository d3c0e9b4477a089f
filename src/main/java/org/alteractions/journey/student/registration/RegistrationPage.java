package org.alteractions.journey.student.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.student.document.ApplicationDocumentService;
import org.alteractions.journey.student.document.DocumentName;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Page "inscription": a student registers for an open season, with CV and letter. */
@Component
class RegistrationPage implements PublicEntry {

    private static final String SEASON = "season";
    private static final String OTHER_NAME = "otherSchoolName";
    private static final Sentence AUTUMN = new Sentence("automne", "autumn");
    private static final Sentence SPRING = new Sentence("printemps", "spring");
    private static final Sentence DATES = new Sentence(
            "%s, %s %d : inscriptions jusqu'au %s ; Café Select le %s ; séminaire le %s ; missions du %s au %s",
            "%s, %s %d: register until %s; Café Select on %s; seminar on %s; missions from %s to %s");
    private static final Sentence NO_NAME =
            new Sentence("écrivez le nom de votre école", "write the name of your school");
    private static final Sentence TWO_SCHOOLS = new Sentence(
            "laissez cette case vide, ou choisissez « Une autre école » à la question précédente",
            "leave this empty, or choose “Another school” in the question before");

    private final ChapterRepository chapters;
    private final SeasonRepository seasons;
    private final SchoolChoices schools;
    private final ApplicationDocumentService documents;
    private final Clock clock;
    private final String notice;

    RegistrationPage(
            ChapterRepository chapters,
            SeasonRepository seasons,
            SchoolChoices schools,
            ApplicationDocumentService documents,
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
    public String form() {
        return "register-student";
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
        return choices(language, Map.of());
    }

    /** Pages work without scripts: until a season is chosen, the schools of all open chapters come first. */
    @Override
    public Map<String, List<Option>> choices(Locale language, Map<String, Object> answers) {
        List<Season> open = openSeasons();
        List<ChapterId> chosen = open.stream()
                .filter(season -> season.reference().value().equals(answers.get(SEASON)))
                .map(Season::chapter)
                .toList();
        return Map.of(
                "openSeasons", open.stream()
                        .map(season -> new Option(words(season, language), season.reference().value()))
                        .toList(),
                "partnerSchools", schools.of(
                        chosen.isEmpty() ? open.stream().map(Season::chapter).distinct().toList() : chosen, language));
    }

    @Override
    public Map<String, Sentence> problems(Map<String, Object> answers) {
        if (answers.get("studentSchool") == null) {
            return Map.of();
        }
        boolean other = SchoolChoices.OTHER.equals(answers.get("studentSchool"));
        boolean named = answers.get(OTHER_NAME) != null;
        return other == named ? Map.of() : Map.of(OTHER_NAME, other ? NO_NAME : TWO_SCHOOLS);
    }

    @Override
    public ChapterId chapter(Map<String, Object> answers) {
        return seasons.get(SeasonReference.of(answers.get(SEASON).toString())).chapter();
    }

    @Override
    public String address(Map<String, Object> answers) {
        return answers.get("studentEmail").toString();
    }

    @Override
    public Map<String, Object> forStaff(Map<String, Object> answers, Locale language) {
        Map<String, Object> whole = new HashMap<>(answers);
        whole.put(Variable.CHAPTER.key(), chapter(answers).value());
        whole.put("studentLanguage", language.getLanguage());
        return whole;
    }

    @Override
    public void keep(CaseReference reference, Map<String, CheckedPdf> files) {
        files.forEach((field, file) -> documents.keep(
                ApplicationNumber.of(reference), DocumentName.ofKey(field).orElseThrow(), file));
    }

    private List<Season> openSeasons() {
        return seasons.openForRegistration(
                        chapters.all().stream().map(Chapter::id).toList(), LocalDate.now(clock)).stream()
                .sorted(Comparator.comparing(Season::missionsStart))
                .toList();
    }

    private String words(Season season, Locale language) {
        String chapter = chapters.get(season.chapter()).name();
        return DATES.in(language).formatted(chapter,
                (season.term() == Term.AUTUMN ? AUTUMN : SPRING).in(language), season.seasonYear(),
                WrittenDates.day(season.registrationCloses(), language),
                WrittenDates.day(season.cafeSelectOn(), language),
                WrittenDates.day(season.seminarOn(), language),
                WrittenDates.day(season.missionsStart(), language), WrittenDates.day(season.missionsEnd(), language));
    }
}
