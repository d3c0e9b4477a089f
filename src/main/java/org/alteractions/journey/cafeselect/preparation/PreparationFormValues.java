package org.alteractions.journey.cafeselect.preparation;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Values that forms show about a Café Select in preparation. */
@Component
class PreparationFormValues implements FormValues {

    private final CafeSelectRepository sessions;
    private final InterviewerRepository interviewers;
    private final SeasonRepository seasons;
    private final Candidates candidates;
    private final ReadableProblem problems;

    PreparationFormValues(
            CafeSelectRepository sessions,
            InterviewerRepository interviewers,
            SeasonRepository seasons,
            Candidates candidates,
            ReadableProblem problems) {
        this.sessions = sessions;
        this.interviewers = interviewers;
        this.seasons = seasons;
        this.candidates = candidates;
        this.problems = problems;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                ShownKey.ofKnown("sessionDate",
                        "Day of the Café Select as last set, or as in the season's calendar", context ->
                        session(context).map(session -> session.startsAt().toLocalDate())
                                .or(() -> season(context).map(Season::cafeSelectOn))),
                key("sessionDay", "Day of the Café Select, in words", session ->
                        WrittenDates.day(session.startsAt().toLocalDate())),
                key("sessionStart", "When the first interview begins", session ->
                        session.startsAt().toLocalTime()),
                key("sessionEnd", "When the last interview must be over", session ->
                        session.endsBy().toLocalTime()),
                key("sessionPlace", "Where the Café Select takes place", CafeSelect::place),
                key("sessionRooms", "How many interviews can go on at a time", session ->
                        (long) session.venue().rooms()),
                key("changeoverMinutes", "Minutes between two interviews", session ->
                        (long) session.venue().changeoverMinutes()),
                key("breakStart", "When everybody pauses, or nothing", session -> time(session.hours().breakStart())),
                key("breakEnd", "When the pause is over, or nothing", session -> time(session.hours().breakEnd())),
                key("chosenInterviewers", "Ids of the interviewers who come, as last set", session ->
                        interviewers.all(session.interviewerIds().stream()).stream()
                                .filter(Interviewer::active)
                                .map(guest -> guest.id().toString())
                                .toList()),
                key("planProblem", "Why the interviews could not be planned, in words", session ->
                        problems.of(session.progress().problem())),
                ShownKey.ofKnown("candidatesCount", "How many candidates are to be interviewed", context ->
                        season(context).map(season -> (long) candidates.of(
                                season.reference(), State.REGISTERED, State.INVITED).size())),
                new ShownKey("chapterInterviewers", "Options: interviewers that the chapter offers", context ->
                        season(context)
                                .map(season -> interviewers.offeredIn(season.chapter()).stream()
                                        .map(guest -> new Option(guest.name(), guest.id().toString()))
                                        .toList())
                                .orElse(List.of())));
    }

    private static LocalTime time(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalTime();
    }

    private Optional<CafeSelect> session(CaseContext context) {
        return Optional.ofNullable(context.reference())
                .flatMap(session -> sessions.findById(SessionReference.of(session)));
    }

    private Optional<Season> season(CaseContext context) {
        return seasons.findAbout(context.reference());
    }

    private ShownKey key(String key, String meaning, Function<CafeSelect, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> session(context).map(value));
    }
}
