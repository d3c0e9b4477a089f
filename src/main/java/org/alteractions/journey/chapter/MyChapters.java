package org.alteractions.journey.chapter;

import java.util.List;
import org.alteractions.journey.process.CurrentUser;
import org.springframework.stereotype.Component;

/** The chapters of the logged-in staff member; all chapters if the work runs in the system's name. */
@Component
public class MyChapters {

    private final ChapterRepository chapters;
    private final CurrentUser user;

    MyChapters(ChapterRepository chapters, CurrentUser user) {
        this.chapters = chapters;
        this.user = user;
    }

    public List<Chapter> mine() {
        return chapters.all().stream()
                .filter(chapter -> user.isSystem() || user.chapters().contains(chapter.id()))
                .toList();
    }
}
