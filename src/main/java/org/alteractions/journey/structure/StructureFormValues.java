package org.alteractions.journey.structure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.structure.sponsor.SponsorRepository;
import org.springframework.stereotype.Component;

@Component
class StructureFormValues implements FormValues {

    private final DossierRepository dossiers;
    private final StructureRepository structures;
    private final SponsorRepository sponsors;
    private final PendingReviews reviews;
    private final MyChapters chapters;

    StructureFormValues(DossierRepository dossiers, StructureRepository structures, SponsorRepository sponsors,
            PendingReviews reviews, MyChapters chapters) {
        this.reviews = reviews;
        this.chapters = chapters;
        this.dossiers = dossiers;
        this.structures = structures;
        this.sponsors = sponsors;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("dossierReference", "Reference of the dossier", (dossier, structure) -> dossier.reference()
                        .value()),
                key("dossierState", "Where the request stands, in words", (dossier, structure) ->
                        dossier.state().label()),
                key("requestTitle", "What the structure asks for, in one line", (dossier, structure) ->
                        dossier.title()),
                key("requestNeed", "The request in the structure's words", (dossier, structure) -> dossier.need()),
                key("requestNeededBy", "Day by which the structure needs the result", (dossier, structure) ->
                        dossier.neededBy()),
                key("requestInformation", "What the structure added when asked", (dossier, structure) ->
                        dossier.information()),
                key("askedInformation", "What the structure was asked to add", (dossier, structure) ->
                        dossier.question()),
                key("agreedScope", "The mission's scope as last agreed or proposed", (dossier, structure) ->
                        dossier.scope()),
                key("structureTitle", "Name of the structure", (dossier, structure) -> structure.name()),
                key("structureKindLabel", "Legal kind of the structure, in words", (dossier, structure) ->
                        structure.kind().label()),
                key("structureContact", "Name of the structure's contact", (dossier, structure) ->
                        structure.contactName()),
                key("structureEmail", "E-mail of the structure's contact", (dossier, structure) ->
                        structure.contactEmail()),
                key("structurePhone", "Phone of the structure's contact", (dossier, structure) ->
                        structure.contactPhone()),
                key("requestSponsor", "Foundation or company that supports the request", (dossier, structure) ->
                        dossier.sponsorId() == null
                                ? null
                                : sponsors.findById(dossier.sponsorId()).orElseThrow().name()),
                ShownKey.ofKnown("eligibilityAdvice", "What eligibility.dmn advises, in words", context ->
                        context.id(Variable.ELIGIBILITY)
                                .flatMap(value -> Submission.constant(value, Eligibility.class))
                                .map(Eligibility::advice)),
                new ShownKey("knownSponsors", "Options: companies and foundations that support requests", context ->
                        sponsors.findAllByOrderByName().stream()
                                .map(sponsor -> new Option(sponsor.name(), sponsor.id().toString()))
                                .toList()),
                new ShownKey("openDossiers",
                        "Options: dossiers of my chapters that have not ended or await their one-year review",
                        context -> openDossiers()));
    }

    private List<Option> openDossiers() {
        List<ChapterId> mine = chapters.mine().stream().map(Chapter::id).toList();
        return mine.isEmpty()
                ? List.of()
                : Stream.concat(dossiers.findOpen(mine).stream(), completed(reviews.in(mine)))
                        .map(dossier -> new Option(
                                dossier.reference() + " – " + dossier.title(), dossier.reference().value()))
                        .toList();
    }

    private Stream<Dossier> completed(List<DossierReference> toReview) {
        return toReview.isEmpty() ? Stream.empty() : dossiers.findAll(toReview).stream();
    }

    private ShownKey key(String key, String meaning, BiFunction<Dossier, Structure, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> dossiers.findById(context.dossier())
                .map(dossier -> value.apply(dossier, structures.findById(dossier.structureId()).orElseThrow())));
    }
}
