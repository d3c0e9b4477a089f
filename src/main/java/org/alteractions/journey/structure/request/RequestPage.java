package org.alteractions.journey.structure.request;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Option;
import org.springframework.stereotype.Component;

/** Page "demande": a structure sends its request. */
@Component
class RequestPage implements PublicEntry {

    private final ChapterRepository chapters;

    RequestPage(ChapterRepository chapters) {
        this.chapters = chapters;
    }

    @Override
    public String name() {
        return "demande";
    }

    @Override
    public String form() {
        return "request";
    }

    @Override
    public String process() {
        return "mission-journey";
    }

    @Override
    public String confirmation() {
        return "request-to-confirm";
    }

    /** Always open: a request that is too late for this season waits for the next. */
    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Map<String, Object> shown() {
        return Map.of();
    }

    @Override
    public Map<String, List<Option>> choices(Locale language) {
        return Map.of("chapters", chapters.all().stream()
                .map(chapter -> new Option(chapter.name(), chapter.id().value()))
                .toList());
    }

    @Override
    public ChapterId chapter(Map<String, Object> answers) {
        return ChapterId.of(answers.get(Variable.CHAPTER.key()).toString());
    }

    @Override
    public String address(Map<String, Object> answers) {
        return answers.get("contactEmail").toString();
    }

    @Override
    public Map<String, Object> forStaff(Map<String, Object> answers, Locale language) {
        Map<String, Object> whole = new HashMap<>(answers);
        whole.put("contactLanguage", language.getLanguage());
        return whole;
    }
}
