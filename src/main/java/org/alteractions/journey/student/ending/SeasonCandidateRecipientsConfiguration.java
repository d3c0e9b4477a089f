package org.alteractions.journey.student.ending;

import java.util.List;
import java.util.function.Function;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.place.Places;
import org.alteractions.journey.student.registration.SeasonRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Students with a mail from their own process because of a form in another case, named before it is sent. */
@Configuration(proxyBeanMethods = false)
class SeasonCandidateRecipientsConfiguration {

    private final SeasonRegistrations registrations;
    private final Places places;
    private final Candidates candidates;

    SeasonCandidateRecipientsConfiguration(SeasonRegistrations registrations, Places places, Candidates candidates) {
        this.registrations = registrations;
        this.places = places;
        this.candidates = candidates;
    }

    /** Students whose application ends with the season. */
    @Bean
    Recipients seasonCandidates() {
        return named("seasonCandidates", context -> registrations.withoutTeam(season(context.reference())));
    }

    /** Students whose application ends with the season's training. */
    @Bean
    Recipients untrainedCandidates() {
        return named("untrainedCandidates", context -> registrations.untrained(season(context.reference())));
    }

    /** The untrained students while a seminar is recorded, without those expected at it, who are decided singly. */
    @Bean
    Recipients untrainedAtLast() {
        return named("untrainedAtLast", context -> registrations.withoutTraining(season(context.reference())));
    }

    /** Student who gets a place that is given up; empty if no place is held. */
    @Bean
    Recipients nextInLine() {
        return named("nextInLine", context ->
                places.nextAfter(context.application()).stream().toList());
    }

    private static SeasonReference season(CaseReference reference) {
        int slash = reference.value().indexOf('/');
        return slash < 0 ? SeasonReference.of(reference) : SeasonReference.of(reference.value().substring(0, slash));
    }

    private Recipients named(String name, Function<CaseContext, List<ApplicationNumber>> applications) {
        return Recipients.named(name, context ->
                candidates.all(applications.apply(context).stream()).stream().map(Candidates.Candidate::recipient));
    }
}
