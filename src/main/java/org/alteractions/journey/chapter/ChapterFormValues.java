package org.alteractions.journey.chapter;

import java.util.List;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

@Component
class ChapterFormValues implements FormValues {

    private final MyChapters chapters;

    ChapterFormValues(MyChapters chapters) {
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("myChapters", "Options: the chapters that the logged-in person works for", context ->
                        options()),
                new ShownKey(Variable.CHAPTER.key(), "The person's chapter, where there is just one", context ->
                        only()));
    }

    private List<Option> options() {
        return chapters.mine().stream().map(chapter -> new Option(chapter.name(), chapter.id().value())).toList();
    }

    private String only() {
        List<Chapter> mine = chapters.mine();
        return mine.size() == 1 ? mine.get(0).id().value() : null;
    }
}
