package org.alteractions.journey.school.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.PresentedDossier;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Form values of a presentation, and the options of a season's presentations. */
@Component
class PresentationFormValues implements FormValues {

    private final PresentationRepository presentations;
    private final SchoolRepository schools;
    private final SeasonRepository seasons;
    private final DossierRegister dossiers;

    PresentationFormValues(PresentationRepository presentations, SchoolRepository schools, SeasonRepository seasons,
            DossierRegister dossiers) {
        this.presentations = presentations;
        this.schools = schools;
        this.seasons = seasons;
        this.dossiers = dossiers;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("presentationSchool", "Name of the school", (presentation, school) -> school.name()),
                key("presentationContact", "Name of the school's contact", (presentation, school) ->
                        school.contactName()),
                key("presentationEmail", "E-mail of the school's contact", (presentation, school) ->
                        school.contactEmail()),
                key("presentationState", "Where the presentation stands, in words", (presentation, school) ->
                        presentation.state().label()),
                key("presentationWhen", "Day and time of the presentation, in words", (presentation, school) ->
                        WrittenDates.moment(presentation.takesPlaceAt())),
                key("presentationPlace", "Room of the presentation", (presentation, school) -> presentation.room()),
                key("presentedRows", "Table of the dossiers presented: columns reference, structure, title, answer",
                        (presentation, school) -> rows(presentation)),
                key("schoolSaid", "What the school said of the last proposed date, or nothing",
                        (presentation, school) -> presentation.schoolRemarks()),
                key("presentedOptions", "Options: the dossiers presented there", (presentation, school) ->
                        options(presentation)),
                new ShownKey("presentableDossiers", "Options: accepted dossiers of the season's chapter", context ->
                        accepted(context).stream().map(PresentationFormValues::option).toList()),
                new ShownKey("seasonSchools", "Options: partner schools of the season's chapter", context ->
                        seasonSchools(context).stream().map(school -> new Option(school.name(), school.id())).toList()),
                new ShownKey("chosenSchools", "Proposed choice: all partner schools of the season's chapter", context ->
                        seasonSchools(context).stream().map(School::id).toList()),
                new ShownKey("presentedDossiers",
                        "Proposed choice: the dossiers presented, or all accepted ones", context ->
                        presented(context).stream().map(DossierReference::value).toList()));
    }

    private List<DossierReference> presented(CaseContext context) {
        List<DossierReference> accepted = accepted(context).stream().map(DossierRegister.Entry::reference).toList();
        return find(context)
                .map(presentation -> presentation.presented().stream().filter(accepted::contains).toList())
                .orElse(accepted);
    }

    private List<DossierRegister.Entry> accepted(CaseContext context) {
        return seasons.findAbout(context.reference())
                .map(Season::chapter)
                .map(chapter -> dossiers.inState(chapter, Dossier.State.ACCEPTED))
                .orElse(List.of());
    }

    private List<School> seasonSchools(CaseContext context) {
        return seasons.findAbout(context.reference()).map(Season::chapter).map(schools::offeredIn)
                .orElse(List.of());
    }

    private List<Option> options(Presentation presentation) {
        Map<DossierReference, DossierRegister.Entry> shown = dossiers.byReference(presentation.presented().stream());
        return presentation.presented().stream().map(shown::get).map(PresentationFormValues::option).toList();
    }

    private List<Map<String, String>> rows(Presentation presentation) {
        Map<DossierReference, DossierRegister.Entry> shown =
                dossiers.byReference(presentation.dossiers().stream().map(PresentedDossier::dossier));
        return presentation.dossiers().stream()
                .sorted(Comparator.comparing(PresentedDossier::dossier))
                .map(presented -> row(presented, shown.get(presented.dossier())))
                .toList();
    }

    private static Map<String, String> row(PresentedDossier presented, DossierRegister.Entry entry) {
        return Map.of("reference", presented.dossier().value(), "structure", entry.structure(), "title", entry.title(),
                "answer", presented.answerInWords());
    }

    private static Option option(DossierRegister.Entry entry) {
        return new Option("%s – %s : %s".formatted(entry.reference(), entry.structure(), entry.title()),
                entry.reference().value());
    }

    private ShownKey key(String key, String meaning, BiFunction<Presentation, School, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> find(context)
                .map(presentation -> value.apply(presentation, schools.get(presentation.school()))));
    }

    private Optional<Presentation> find(CaseContext context) {
        return Optional.ofNullable(context.reference())
                .flatMap(presentation -> presentations.findById(PresentationReference.of(presentation)));
    }
}
