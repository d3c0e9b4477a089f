package org.alteractions.journey.mail.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.alteractions.journey.chapter.ChapterPhones;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.input.PhoneNumber;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.MailNames;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mail.template.MailDates;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.LazyContextVariable;

/** Values that each mail has, and those of the features, which are looked up when a template uses them. */
@Component
class CommonMailValues {

    static final String LINK = "link";
    static final String UNSUBSCRIBE = "unsubscribe";
    static final String INVITATION = "invitation";
    static final String INVITED = "invited";
    static final String CALLED_OFF = "calledOff";

    private static final String ENTRY = "entry-";

    private final List<MailValues> features;
    private final ChapterRepository chapters;
    private final ChapterPhones phones;
    private final MailCatalogue catalogue;
    private final CaseTitles titles;

    CommonMailValues(
            List<MailValues> features,
            ChapterRepository chapters,
            ChapterPhones phones,
            MailCatalogue catalogue,
            CaseTitles titles) {
        this.features = features;
        this.chapters = chapters;
        this.phones = phones;
        this.catalogue = catalogue;
        this.titles = titles;
    }

    /** @param linking writes a link for a purpose, or returns a placeholder */
    Map<String, Object> of(
            String template, CaseContext context, ChapterId chapter, Recipient to, UnaryOperator<String> linking,
            Mails.Extras extras) {
        Map<String, Object> values = new HashMap<>();
        values.put(LINK, extras.link() != null && to.isParticipant() ? linking.apply(extras.link()) : null);
        // The reference of an unconfirmed entry is its sender: there is no case to follow.
        boolean follows = to.isParticipant() && !context.reference().equals(CaseReference.of(to.id().value()));
        values.put("follow", follows ? linking.apply(Links.FOLLOW) : null);
        boolean news = catalogue.kind(template) == MailCatalogue.Kind.NEWS;
        values.put(UNSUBSCRIBE, news && to.isParticipant() ? linking.apply(Links.NEWS) : null);
        values.put(INVITATION, null);
        values.put(INVITED, 0L);
        values.put(CALLED_OFF, 0L);
        values.put("copyOf", extras.copyOf());
        values.put("reminder", null);
        values.put("answerBy", null);
        values.put("datesWithoutFile", null);
        values.put("moved", null);
        values.put("dates", new MailDates(to.language()));
        values.put("names", new MailNames(to.language()));
        values.put("recipient", to);
        values.put("chapter", chapters.get(chapter));
        values.put("chapterPhone", phones.of(chapter)
                .map(phone -> PhoneNumber.read(phone, to.language()))
                .orElse(null));
        values.put("reference", context.reference().value());
        // An unconfirmed entry has no number.
        String about = titles.inWords(context.reference(), to.language()).orElse(null);
        values.put("about", about);
        values.put("number", about != null || context.reference().value().startsWith(ENTRY) ? null
                : context.reference().value());
        for (MailValues feature : features) {
            values.put(feature.name(), new LazyContextVariable<Object>() {
                @Override
                protected Object loadValue() {
                    // Templates ask whether there is something with "if".
                    return feature.about(context, to).orElse(null);
                }
            });
        }
        return values;
    }
}
