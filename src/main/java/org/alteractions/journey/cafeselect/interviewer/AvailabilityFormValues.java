package org.alteractions.journey.cafeselect.interviewer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Values that forms show about the hours of interviewers and the candidates they know. */
@Component
class AvailabilityFormValues implements FormValues {

    private final Availability availability;
    private final PresenceRepository presences;
    private final AcquaintanceRepository acquaintances;
    private final InterviewerRepository interviewers;
    private final Candidates candidates;
    private final SeasonRepository seasons;
    private final ChapterRepository chapters;
    private final MyChapters mine;

    AvailabilityFormValues(
            Availability availability,
            PresenceRepository presences,
            AcquaintanceRepository acquaintances,
            InterviewerRepository interviewers,
            Candidates candidates,
            SeasonRepository seasons,
            ChapterRepository chapters,
            MyChapters mine) {
        this.availability = availability;
        this.presences = presences;
        this.acquaintances = acquaintances;
        this.interviewers = interviewers;
        this.candidates = candidates;
        this.seasons = seasons;
        this.chapters = chapters;
        this.mine = mine;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("upcomingSessions",
                        "Options: Cafés Select of my chapters that are not published", context ->
                        availability.openSessions(mine()).stream().map(this::session).toList()),
                new ShownKey("myInterviewers", "Options: the interviewers of my chapters", context -> mine().stream()
                        .flatMap(chapter -> interviewers.offeredIn(chapter).stream())
                        .map(guest -> new Option(guest.name(), guest.id().toString()))
                        .toList()),
                new ShownKey("availabilityRows",
                        "Table of what interviewers have declared for this session: columns interviewer, declared",
                        context -> rows(SessionReference.of(context.reference()))));
    }

    private List<ChapterId> mine() {
        return mine.mine().stream().map(Chapter::id).toList();
    }

    private Option session(SessionReference reference) {
        Season season = seasons.about(reference);
        return new Option("%s, %s %d".formatted(
                chapters.get(season.chapter()).name(), season.term().label(), season.seasonYear()), reference.value());
    }

    private List<Map<String, String>> rows(SessionReference session) {
        List<Presence> said = presences.findBySessionOrderByInterviewer(session);
        List<Acquaintance> ties = acquaintances.findBySessionOrderByCandidate(session);
        Map<Long, Interviewer> hosts = interviewers.byId(Stream.concat(
                said.stream().map(Presence::interviewer), ties.stream().map(Acquaintance::interviewer)));
        Map<ApplicationNumber, Candidates.Candidate> known =
                candidates.byNumber(ties.stream().map(Acquaintance::candidate));
        List<Map<String, String>> rows = Stream.concat(
                        said.stream().map(one -> row(hosts.get(one.interviewer()), one.inWords())),
                        ties.stream().map(tie -> row(
                                hosts.get(tie.interviewer()), "connaît " + known.get(tie.candidate()).name())))
                .toList();
        return rows.isEmpty()
                ? List.of(Map.of("interviewer", "Tous", "declared", "présents toute la séance, aucun lien déclaré"))
                : rows;
    }

    private static Map<String, String> row(Interviewer interviewer, String declared) {
        return Map.of("interviewer", interviewer.name(), "declared", declared);
    }
}
