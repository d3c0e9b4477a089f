package org.alteractions.journey.participant;

import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.NewsOptOut;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where the foot of news leads to: no more of them, or again; mails about a case of one's own are never concerned. */
@Component
class NewsPage implements LinkTarget {

    private final NewsOptOut news;

    NewsPage(NewsOptOut news) {
        this.news = news;
    }

    @Override
    public String purpose() {
        return Links.NEWS;
    }

    @Override
    public ModelAndView show(ParticipantLink link, Visit visit, boolean done) {
        return new ModelAndView("participant/news", HttpStatus.OK)
                .addObject("out", news.hasOptedOut(link.participant()));
    }

    /** Says what is wanted, rather than "change": sent twice, it is the same. */
    @Override
    public ModelAndView send(ParticipantLink link, Visit visit, Sent sent) {
        if (sent.fields().containsKey("none")) {
            news.optOut(link.participant());
        } else {
            news.optIn(link.participant());
        }
        return null;
    }
}
