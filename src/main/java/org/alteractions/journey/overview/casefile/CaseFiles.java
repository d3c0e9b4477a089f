package org.alteractions.journey.overview.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.note.CaseNote;
import org.alteractions.journey.note.CaseNoteService;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.WaitWords;
import org.alteractions.journey.overview.casefile.CaseFile.NoteLine;
import org.alteractions.journey.overview.casefile.CaseFile.WaitLine;
import org.alteractions.journey.process.CaseTitles;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.answers.CaseAccess;
import org.alteractions.journey.process.picture.ModelPictures;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.process.waiting.Wait;
import org.alteractions.journey.process.waiting.Waits;
import org.springframework.stereotype.Component;

/** Collects the file of a case. Its callers run it with the rights of the reader on the engine. */
@Component
class CaseFiles {

    private final CaseAccess access;
    private final TaskPanel panel;
    private final DossierFacts dossiers;
    private final ApplicationFacts applications;
    private final Waits waits;
    private final WaitWords words;
    private final ModelPictures pictures;
    private final CaseNoteService notes;
    private final Colleagues colleagues;
    private final CaseTitles titles;

    CaseFiles(
            CaseAccess access,
            TaskPanel panel,
            DossierFacts dossiers,
            ApplicationFacts applications,
            Waits waits,
            WaitWords words,
            ModelPictures pictures,
            CaseNoteService notes,
            Colleagues colleagues,
            CaseTitles titles) {
        this.access = access;
        this.panel = panel;
        this.dossiers = dossiers;
        this.applications = applications;
        this.waits = waits;
        this.words = words;
        this.pictures = pictures;
        this.notes = notes;
        this.colleagues = colleagues;
        this.titles = titles;
    }

    /**
     * Empty if the case does not exist or the reader may not read it.
     *
     * @param before id of an answered step; only older ones are returned
     */
    Optional<CaseFile> of(CaseReference reference, long before, Sight sight) {
        FileKey key = FileKey.ofCase(reference.value());
        return Optional.ofNullable(panel.file(key)).map(file -> {
            Optional<CaseFacts> facts = dossiers.of(reference).or(() -> applications.of(reference));
            return new CaseFile(
                    title(reference, file, facts),
                    facts,
                    waits(reference, sight),
                    facts.map(CaseFacts::process).flatMap(process -> pictures.of(reference, process)),
                    file,
                    panel.answers(key, before),
                    notes(reference));
        });
    }

    boolean isReadable(CaseReference reference) {
        return access.isReadable(reference);
    }

    Optional<TaskPanel.Document> document(CaseReference reference, String name) {
        return Optional.ofNullable(panel.document(FileKey.ofCase(reference.value()), name));
    }

    private String title(CaseReference reference, TaskPanel.File file, Optional<CaseFacts> facts) {
        String name = facts.map(CaseFacts::title).orElse(file.about());
        return titles.inWords(reference, Locale.FRENCH)
                .map(words -> words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1))
                .orElseGet(() -> reference.value() + (name.isEmpty() ? "" : " – " + name));
    }

    private List<WaitLine> waits(CaseReference reference, Sight sight) {
        List<Wait> all = new ArrayList<>(waits.tasks(sight.chapters()).stream()
                .filter(task -> task.reference().equals(reference))
                .toList());
        all.addAll(waits.events(List.of(reference)));
        return all.stream()
                .filter(words::says)
                .map(wait -> new WaitLine(words.sentence(wait), opens(wait, sight) ? wait.task().id() : "",
                        words.isLate(wait)))
                .toList();
    }

    private static boolean opens(Wait wait, Sight sight) {
        return wait.isTask() && (sight.seesAllTasks() || wait.isFor(sight.account(), sight.groups()));
    }

    private List<NoteLine> notes(CaseReference reference) {
        List<CaseNote> written = notes.of(reference);
        Map<String, String> authors = colleagues.names(
                written.stream().map(CaseNote::author).collect(Collectors.toSet()));
        return written.stream()
                .map(note -> new NoteLine(note.wording(), authors.get(note.author()),
                        WrittenDates.recorded(note.writtenAt())))
                .toList();
    }
}
