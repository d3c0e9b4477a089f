package org.alteractions.journey.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.staff.StaffFrame.ChapterChoice;
import org.alteractions.journey.staff.StaffFrame.Entry;
import org.alteractions.journey.staff.StaffFrame.TaskLink;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Builds the frame of a page for its reader. */
@Component
class StaffFrames {

    /** Request parameter: id of the task from which a page was opened. */
    static final String TASK = "tache";

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";
    private static final Pattern TASK_ID = Pattern.compile("[0-9a-zA-Z-]{1,64}");

    private final StaffRights rights;
    private final ChapterRepository chapters;
    private final Colleagues colleagues;

    StaffFrames(StaffRights rights, ChapterRepository chapters, Colleagues colleagues) {
        this.rights = rights;
        this.chapters = chapters;
        this.colleagues = colleagues;
    }

    StaffFrame of(HttpServletRequest request, Authentication caller) {
        List<ChapterChoice> mine = chapters(caller);
        String asked = ChosenChapters.asked(request);
        String chosen = mine.stream().map(ChapterChoice::id).filter(asked::equals).findFirst().orElse("");
        return new StaffFrame(colleagues.name(caller.getName()), entries(request.getRequestURI(), caller, chosen),
                mine, chosen, rights.worksWithCases(caller), KeptQuery.of(request).pairs(), DroppedFilter.said(request),
                task(request));
    }

    List<Entry> entries(String address, Authentication caller, String chosen) {
        String query = chosen.isEmpty()
                ? ""
                : "?" + ChosenChapters.PARAMETER + "=" + URLEncoder.encode(chosen, StandardCharsets.UTF_8);
        return Arrays.stream(StaffArea.values())
                .filter(area -> does(area.work(), caller))
                .map(area -> new Entry(area.path() + query, area.label(), area.contains(address)))
                .toList();
    }

    private boolean does(StaffArea.Work work, Authentication caller) {
        return switch (work) {
            case CASES -> rights.worksWithCases(caller);
            case CANDIDATES -> rights.worksWithCandidates(caller);
            case TEAMS -> rights.worksWithTeams(caller);
            case MAILS -> rights.readsMails(caller);
        };
    }

    // Somebody with one chapter has nothing to choose.
    private List<ChapterChoice> chapters(Authentication caller) {
        List<ChapterId> visible = rights.caseChapters(caller);
        return visible.size() < 2
                ? List.of()
                : Stream.concat(
                        Stream.of(new ChapterChoice("", "Toutes les antennes")),
                        chapters.all().stream()
                                .filter(chapter -> visible.contains(chapter.id()))
                                .map(chapter -> new ChapterChoice(chapter.id().value(), chapter.name())))
                .toList();
    }

    private static TaskLink task(HttpServletRequest request) {
        String id = request.getParameter(TASK);
        return id == null || !TASK_ID.matcher(id).matches()
                ? new TaskLink(TASKLIST, "Tasklist")
                : new TaskLink(TASKLIST + "?task=" + id, "Retour à la tâche");
    }
}
