package org.alteractions.journey.process.panel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Cases;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.answers.CaseAccess;
import org.alteractions.journey.process.answers.CaseAnswers;
import org.alteractions.journey.process.answers.CaseCorrections;
import org.alteractions.journey.process.answers.RecordChangeWords;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Implements Tasklist's panel with the features' data. The caller has checked that the task may be read. */
@Component("taskPanel")
class EngineTaskPanel implements TaskPanel, CaseFiles {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final ChapterRepository chapters;
    private final Journal journal;
    private final Colleagues colleagues;
    private final CaseAnswers answers;
    private final CaseCorrections corrections;
    private final RecordChangeWords changes;
    private final CaseAccess access;
    private final ObjectProvider<SentCases> sent;
    private final TaskHeadings headings;
    private final TaskTitles titles;
    private final ObjectProvider<CaseDocuments> documents;
    private final ObjectProvider<CaseMails> mails;
    private final SecurityLog security;

    EngineTaskPanel(
            TaskService tasks,
            ProcessEngine engine,
            ChapterRepository chapters,
            Journal journal,
            Colleagues colleagues,
            CaseAnswers answers,
            CaseCorrections corrections,
            RecordChangeWords changes,
            CaseAccess access,
            ObjectProvider<SentCases> sent,
            TaskHeadings headings,
            TaskTitles titles,
            ObjectProvider<CaseDocuments> documents,
            ObjectProvider<CaseMails> mails,
            SecurityLog security) {
        this.tasks = tasks;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.chapters = chapters;
        this.journal = journal;
        this.colleagues = colleagues;
        this.answers = answers;
        this.corrections = corrections;
        this.changes = changes;
        this.access = access;
        this.sent = sent;
        this.headings = headings;
        this.titles = titles;
        this.documents = documents;
        this.mails = mails;
        this.security = security;
    }

    @Override
    public Card card(String taskId) {
        String tenant = tasks.createTaskQuery().taskId(taskId).singleResult().getTenantId();
        String chapter = tenant == null ? "" : chapters.get(ChapterId.of(tenant)).name();
        CaseContext at = contextOf(taskId);
        TaskHeadings.Heading heading = headingOf(at);
        return new Card(chapter, heading.about(), heading.context(), CasePages.path(at.reference()));
    }

    @Override
    public Map<String, String> titles(Collection<String> taskIds) {
        return titles.of(taskIds);
    }

    @Override
    public File file(FileKey key) {
        return read(key).map(this::file).orElse(null);
    }

    private File file(CaseContext at) {
        TaskHeadings.Heading heading = headingOf(at);
        return new File(
                CasePages.path(at.reference()),
                heading.about(),
                heading.context(),
                events(at.reference()),
                documents.stream()
                        .flatMap(feature -> feature.documentsOf(at).stream())
                        .map(link -> new DocumentEntry(link.name(), link.label()))
                        .toList(),
                mails.stream().flatMap(feature -> feature.mailsOf(at).stream()).map(EngineTaskPanel::message).toList());
    }

    @Override
    public String name(CaseContext at) {
        return headings.name(at).orElse("");
    }

    @Override
    public AnsweredSteps answers(FileKey key, long before) {
        return read(key).map(at -> answers.of(at.reference(), before)).orElse(null);
    }

    @Override
    public CorrectionForm correction(FileKey key, long step) {
        return read(key).flatMap(at -> corrections.form(at.reference(), step)).orElse(null);
    }

    @Override
    public CorrectionResult correct(FileKey key, long step, int version, Map<String, Object> given) {
        return contextOf(key).flatMap(at -> corrections.correct(at.reference(), step, version, given)).orElse(null);
    }

    @Override
    public Document document(FileKey key, String name) {
        return contextOf(key).flatMap(at -> documents.stream()
                        .flatMap(feature -> feature.document(at, name).stream())
                        .findFirst()
                        .map(content -> read(key, at, name, content)))
                .orElse(null);
    }

    private Document read(FileKey key, CaseContext at, String name, CaseDocuments.Content content) {
        security.recordFor(caller(), SecurityEvent.DOCUMENT_READ,
                "task", taskOf(key), "case", at.reference().value(), "document", name);
        return new Document(content.fileName(), content.mediaType(), content.bytes());
    }

    private Optional<CaseContext> read(FileKey key) {
        Optional<CaseContext> at = contextOf(key);
        at.ifPresent(known -> security.recordFor(
                caller(), SecurityEvent.FILE_READ, "task", taskOf(key), "case", known.reference().value()));
        return at;
    }

    private static String taskOf(FileKey key) {
        return key.kind() == FileKey.Kind.TASK ? key.id() : "-";
    }

    private Optional<CaseContext> contextOf(FileKey key) {
        return switch (key.kind()) {
            case TASK -> Optional.of(contextOf(key.id()));
            case SENT -> sent.getObject().of(key.id());
            // The case itself, without a step.
            case CASE -> access.isReadable(CaseReference.of(key.id()))
                    ? Optional.of(new CaseContext(CaseReference.of(key.id()), "", "", variable -> null))
                    : Optional.empty();
        };
    }

    // The user logged in to Tasklist, set on the engine by the filter of the web applications.
    private String caller() {
        Authentication caller = engine.getIdentityService().getCurrentAuthentication();
        return caller == null ? null : caller.getUserId();
    }

    // In an engine command, where a feature may read what the caller may not, such as the step of a failed job.
    private TaskHeadings.Heading headingOf(CaseContext at) {
        return engine.getCommandExecutorTxRequired().execute(command -> headings.of(at));
    }

    // Bypasses the services: the right to read the task was checked, but staff may not read its process instance.
    private CaseContext contextOf(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            TaskEntity task = command.getTaskManager().findTaskById(taskId);
            ExecutionEntity execution = task.getExecution();
            Map<String, Object> variables = execution.getVariables();
            return Cases.of(task, execution.getProcessBusinessKey(), variables::get);
        });
    }

    private List<Event> events(CaseReference reference) {
        List<JournalEntry> entries = journal.of(reference);
        Map<String, String> people = colleagues.names(
                entries.stream().map(JournalEntry::actor).collect(Collectors.toSet()));
        Map<String, String> corrected = corrections.words(reference, entries.stream()
                .filter(entry -> entry.event() == JournalEvent.ANSWER_CORRECTED)
                .map(JournalEntry::detail)
                .toList());
        Map<Long, String> changed = changes.of(reference, entries);
        return entries.stream()
                .map(entry -> new Event(inParis(entry.happenedAt()),
                        words(entry, entry.event() == JournalEvent.ANSWER_CORRECTED
                                ? corrected.get(entry.detail())
                                : changed.get(entry.id())), people.get(entry.actor())))
                .toList();
    }

    private static String words(JournalEntry entry, String more) {
        return more == null ? entry.event().label() : entry.event().label() + " – " + more;
    }

    private static Message message(CaseMails.Written mail) {
        return new Message(inParis(mail.at()), mail.subject(), mail.to(), mail.state(), mail.attempts());
    }

    private static OffsetDateTime inParis(Instant at) {
        return at.atZone(WallClock.PARIS).toOffsetDateTime();
    }
}
