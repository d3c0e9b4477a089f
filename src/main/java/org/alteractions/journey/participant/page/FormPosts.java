package org.alteractions.journey.participant.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.participant.ParticipantRefusal;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.DraftContent;
import org.alteractions.journey.participant.draft.KeptFile;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.draft.PageDraftService;
import org.alteractions.journey.participant.draft.PagePlace;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Reads submitted forms and stores refused forms as drafts, so that no input is lost. */
@Component
public class FormPosts {

    private final FormPages pages;
    private final PageDraftService drafts;
    private final RefusalMessages refusals;

    FormPosts(FormPages pages, PageDraftService drafts, RefusalMessages refusals) {
        this.pages = pages;
        this.drafts = drafts;
        this.refusals = refusals;
    }

    /**
     * A form that was submitted and read.
     *
     * @param content from which its page is drawn before any answer
     * @param from    draft from which it was sent
     */
    public record Posted(
            SentForm sent,
            FormPages.Content content,
            PageForm form,
            Optional<PageDraft> from,
            Map<String, Object> answers,
            CheckedFiles files) {

        /** Subject of its draft; empty for none. */
        public Optional<String> about() {
            return from.map(draft -> draft.content().about());
        }

        /** Names of its files, by key of their field. */
        public Map<String, String> fileNames() {
            Map<String, String> names = new HashMap<>();
            files.kept().forEach(field -> names.put(field, PageDraft.filesOf(from).get(field).name()));
            files.accepted().forEach((field, file) -> names.put(field, file.fileName()));
            return names;
        }
    }

    /** Reason to return a form to its sender. The notice is the end of the message key of the text above the form. */
    public static final class Reason {

        private final HttpStatus status;
        private final String notice;
        private final Map<String, Sentence> problems;
        private final String seen;

        public Reason(HttpStatus status, String notice, Map<String, Sentence> problems) {
            this(status, notice, problems, null);
        }

        private Reason(HttpStatus status, String notice, Map<String, Sentence> problems, String seen) {
            this.status = status;
            this.notice = notice;
            this.problems = problems;
            this.seen = seen;
        }

        /** The sender has to see a newer answer first. @param seen mark of the answers that they see now */
        public static Reason newer(String seen, Map<String, Sentence> problems) {
            return new Reason(HttpStatus.CONFLICT, "newer", problems, seen);
        }

        /** The sender has to confirm the answers. */
        public static Reason asking() {
            return new Reason(HttpStatus.OK, DraftContent.SURE, Map.of());
        }

        public static Reason of(RefusedPost refused) {
            return new Reason(HttpStatus.valueOf(refused.status()), refused.notice(), Map.of());
        }

        /** The form was not checked: earlier problems stay, except for fields whose answer has changed. */
        private static Reason asBefore(Posted posted) {
            if (posted.from().isEmpty()) {
                return new Reason(HttpStatus.OK, null, Map.of());
            }
            DraftContent before = posted.from().get().content();
            Map<String, Sentence> problems = new LinkedHashMap<>(before.problems());
            problems.keySet().removeIf(key -> posted.files().accepted().containsKey(key)
                    || posted.files().refused().containsKey(key)
                    || !Objects.equals(before.answers().get(key), posted.answers().get(key)));
            // Changing the language of the form also leaves the confirmation page.
            String notice = posted.from().get().isAsking() ? null : before.notice();
            return new Reason(notice == null && problems.isEmpty()
                    ? HttpStatus.OK : HttpStatus.valueOf(before.status()), notice, problems);
        }

        /** The page no longer asks anything. */
        public static Reason over() {
            return tooLate(Map.of());
        }

        /** Another person's answer or a deadline came first. */
        public static Reason tooLate(Map<String, Sentence> problems) {
            return new Reason(HttpStatus.CONFLICT, null, problems);
        }

        /** The answers repeat what is recorded already. */
        public static Reason unchanged() {
            return new Reason(HttpStatus.OK, "unchanged", Map.of());
        }

        public static Reason wrong(Map<String, Sentence> problems) {
            return new Reason(HttpStatus.BAD_REQUEST, null, problems);
        }
    }

    public Posted read(FormPages.Content content, SentForm sent) {
        PageForm form = pages.form(content);
        Optional<PageDraft> from = drafts.find(sent.place(), sent.first(SentForm.DRAFT));
        Map<String, KeptFile> files = PageDraft.filesOf(from);
        Set<String> gone = gone(form, sent, files);
        Set<String> kept = new HashSet<>(files.keySet());
        kept.removeAll(sent.removed());
        kept.removeAll(gone);
        return new Posted(sent, content, form, from, SentAnswers.of(form, sent.fields()),
                pages.check(form, sent, kept).without(gone, chooseAgain()));
    }

    /** Fields whose kept file another tab has sent, replaced or removed since the page showed it. */
    private static Set<String> gone(PageForm form, SentForm sent, Map<String, KeptFile> files) {
        return SentAnswers.fileFields(form).stream()
                .filter(field -> !sent.removed().contains(field))
                .filter(field -> sent.shownKept().stream().anyMatch(mark -> mark.startsWith(field + " ")
                        && !(files.containsKey(field) && files.get(field).mark(field).equals(mark))))
                .collect(Collectors.toSet());
    }

    public Map<String, Sentence> problems(Posted posted) {
        return pages.problems(posted.content(), posted.answers(), posted.files());
    }

    /**
     * @param about subject of the form if its link serves several
     * @param draw  draws the page itself if there is no room for a draft
     */
    public PostOutcome again(
            Posted posted, Reason refused, Optional<String> about, Function<PageDraft, ModelAndView> draw) {
        boolean switches = posted.sent().refused().filter(RefusedPost.LANGUAGE::equals).isPresent();
        Reason why = switches ? Reason.asBefore(posted) : refused;
        Map<String, Sentence> problems = new LinkedHashMap<>(posted.files().refused());
        problems.putAll(why.problems);
        String seen = why.seen == null ? posted.sent().first(SentForm.SEEN) : why.seen;
        DraftContent content = new DraftContent(why.status.value(), about.orElse(null), seen, posted.answers(),
                AnswerLines.of(posted.form(), posted.content(), posted.answers(), posted.fileNames()),
                problems, why.notice);
        return drafts.keep(posted.sent().place(), posted.from(), content, posted.files().accepted(),
                        posted.files().kept())
                .<PostOutcome>map(PostOutcome.Again::new)
                .orElseGet(() -> new PostOutcome.Page(draw.apply(unkept(posted, content))));
    }

    /** For a page with only buttons, which stores just the reason. @param about see {@link DraftContent} */
    public PostOutcome again(
            SentForm sent, Reason why, Optional<String> about, Function<PageDraft, ModelAndView> draw) {
        DraftContent content = new DraftContent(
                why.status.value(), about.orElse(null), null, Map.of(), List.of(), why.problems, why.notice);
        return drafts.keep(sent.place(), Optional.empty(), content, Map.of(), Set.of())
                .<PostOutcome>map(PostOutcome.Again::new)
                .orElseGet(() -> new PostOutcome.Page(draw.apply(new PageDraft(null, content, Map.of()))));
    }

    /**
     * Creates a draft in which answers that were sent before can be corrected.
     *
     * @param about see {@link DraftContent}
     * @return id of the draft; empty if there is no room
     */
    public Optional<String> corrected(
            PagePlace place, Reason why, String about, Map<String, Object> answers, List<AnswerLine> lines,
            Map<String, CheckedPdf> files) {
        DraftContent content =
                new DraftContent(why.status.value(), about, null, answers, lines, why.problems, why.notice);
        return drafts.keep(place, Optional.empty(), content, files, Set.of()).map(PageDraft::id);
    }

    private PageDraft unkept(Posted posted, DraftContent content) {
        Map<String, Sentence> problems = new LinkedHashMap<>(content.problems());
        posted.files().accepted().keySet().forEach(field -> problems.putIfAbsent(field, chooseAgain()));
        // Files from an earlier draft are still stored.
        Map<String, KeptFile> files = posted.files().kept().stream()
                .collect(Collectors.toMap(Function.identity(), PageDraft.filesOf(posted.from())::get));
        return new PageDraft(posted.from().map(PageDraft::id).orElse(null),
                new DraftContent(content.status(), content.about(), content.seen(), content.answers(),
                        content.lines(), problems, content.notice()), files);
    }

    private Sentence chooseAgain() {
        return refusals.sentence(ParticipantRefusal.FILE_NOT_KEPT);
    }

    /**
     * All its files with their bytes; callers limit concurrency.
     *
     * @throws Refusal if another tab has sent one of them at the same moment
     */
    public Map<String, CheckedPdf> files(Posted posted) {
        Map<String, CheckedPdf> files = new LinkedHashMap<>(drafts.contents(posted.from(), posted.files().kept()));
        posted.files().kept().stream().filter(field -> !files.containsKey(field)).findFirst().ifPresent(field -> {
            throw ParticipantRefusal.FILE_NOT_KEPT.of().at(field);
        });
        files.putAll(posted.files().accepted());
        return files;
    }

    /** Whether the same form was accepted before from the same draft, as after a double click. */
    public boolean isAccepted(SentForm sent) {
        return drafts.spentAs(sent.place(), sent.first(SentForm.DRAFT)).filter(sent.digest()::equals).isPresent();
    }

    /** Marks the form of a public page as accepted, so that the page says so on the next visit. */
    public void acceptedAt(Posted posted) {
        drafts.spend(posted.sent().place(), posted.from(), posted.sent().digest());
    }

    public void accepted(Posted posted) {
        drafts.spend(posted.from(), posted.sent().digest());
    }
}
