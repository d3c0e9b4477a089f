package org.alteractions.journey.mail;

import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mail.template.MailSamples;
import org.alteractions.journey.mail.template.MailTemplates;
import org.springframework.stereotype.Component;

/** Gives tests of other packages every mail: each template, language and case with sample data. */
@Component
public class SampleMails {

    private final MailCatalogue catalogue;
    private final MailTemplates templates;
    private final MailSamples samples;

    SampleMails(MailCatalogue catalogue, MailTemplates templates, MailSamples samples) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.samples = samples;
    }

    /** @param name for instance "place-offered.fr, cas général" */
    public record SampleMail(String name, String html) {}

    public Stream<SampleMail> all() {
        return catalogue.phases().stream().flatMap(phase -> phase.mails().stream()).flatMap(this::of);
    }

    private Stream<SampleMail> of(String template) {
        return MailTemplates.languages().stream().flatMap(language -> {
            List<MailSamples.Sample> cases = samples.of(template, language);
            return cases.stream().map(sample -> new SampleMail(
                    template + "." + language + ", " + sample.name(),
                    templates.render(template, language, sample.context()).html()));
        });
    }
}
