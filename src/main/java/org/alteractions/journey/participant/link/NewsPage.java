package org.alteractions.journey.participant.link;

import java.util.Optional;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.NewsOptOut;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.FormPosts;
import org.alteractions.journey.participant.page.LinkTarget;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.SentForm;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Page linked at the foot of news mails, to unsubscribe or subscribe again. Mails about a case always arrive. */
@Component
class NewsPage implements LinkTarget {

    private final NewsOptOut news;
    private final FormPosts posts;

    NewsPage(NewsOptOut news, FormPosts posts) {
        this.news = news;
        this.posts = posts;
    }

    @Override
    public Optional<String> purpose() {
        return Optional.of(Links.NEWS);
    }

    @Override
    public ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look) {
        return new ModelAndView("participant/news", FormPages.status(look.draft()))
                .addObject("draft", look.draft().orElse(null))
                .addObject("notice", look.draft().map(draft -> draft.content().notice()).orElse(null))
                .addObject("out", news.hasOptedOut(link.participant()));
    }

    /** The form states the wanted state rather than a change, so that it is idempotent. */
    @Override
    public PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent) {
        if (sent.refused().isPresent()) {
            return posts.again(sent, FormPosts.Reason.of(sent.refused().get()), Optional.empty(),
                    draft -> show(link, visit, Look.at(draft)));
        }
        if (sent.fields().containsKey("none")) {
            news.optOut(link.participant());
        } else {
            news.optIn(link.participant());
        }
        return PostOutcome.Done.ofWhole();
    }
}
