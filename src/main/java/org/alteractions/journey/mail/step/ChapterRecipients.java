package org.alteractions.journey.mail.step;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.FrenchNames;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.springframework.stereotype.Component;

/** The chapter of the case. */
@Component
class ChapterRecipients implements Recipients {

    private final ChapterRepository chapters;

    ChapterRecipients(ChapterRepository chapters) {
        this.chapters = chapters;
    }

    @Override
    public String name() {
        return "chapter";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return context.id(Variable.CHAPTER)
                .map(chapter -> chapters.get(ChapterId.of(chapter)))
                .map(chapter -> new Recipient(
                        ParticipantId.of(Recipient.CHAPTER, chapter.id()), chapter.email(),
                        "Antenne " + FrenchNames.of(chapter.name()), Locale.FRENCH))
                .stream()
                .toList();
    }
}
