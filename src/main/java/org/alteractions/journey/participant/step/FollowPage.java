package org.alteractions.journey.participant.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.participant.NextWords;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.page.LinkTarget;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.SentForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** "Where is my file" page: what lies ahead, what the reader can do now or has answered, and what has happened. */
@Component
class FollowPage implements LinkTarget {

    private final ChapterRepository chapters;
    private final IssuedLinks links;
    private final FollowedSteps steps;
    private final FollowEndings endings;
    private final FollowWords words;
    private final NextWords next;

    FollowPage(ChapterRepository chapters, IssuedLinks links, FollowedSteps steps, FollowEndings endings,
            FollowWords words, NextWords next) {
        this.chapters = chapters;
        this.links = links;
        this.steps = steps;
        this.endings = endings;
        this.words = words;
        this.next = next;
    }

    @Override
    public Optional<String> purpose() {
        return Optional.of(Links.FOLLOW);
    }

    @Override
    public ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look) {
        return page(visit);
    }

    private ModelAndView page(ParticipantVisit visit) {
        Locale language = visit.person().language();
        links.accompany(visit.reference(), visit.chapter(), visit.person());
        List<FollowedSteps.Step> followed = steps.of(visit);
        FollowEndings.Ending ending = endings.of(visit);
        boolean over = ending.isOver();
        return new ModelAndView("participant/follow")
                .addObject("title", words.title(visit.reference(), language))
                .addObject("visit", visit)
                .addObject("chapter", chapters.get(visit.chapter()))
                .addObject("events", words.events(visit.reference(), ending.leftAt(), language))
                .addObject("ended", ending.ended())
                .addObject("ending", ending.ending())
                .addObject("left", ending.left())
                .addObject("ahead", over ? List.of() : words.ahead(visit))
                .addObject("next", over ? List.of() : next.of(visit))
                .addObject("actions", over ? List.of() : followed.stream().filter(FollowedSteps.Step::waits).toList())
                .addObject("answered", followed.stream().filter(FollowedSteps.Step::answered).toList());
    }

    /** This page has no form, so it is only drawn again. */
    @Override
    public PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent) {
        ModelAndView page = page(visit);
        page.setStatus(sent.refused().map(refused -> HttpStatus.valueOf(refused.status())).orElse(HttpStatus.OK));
        return new PostOutcome.Page(page);
    }
}
