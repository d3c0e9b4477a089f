package org.alteractions.journey.participant.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.OwnCases;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Creates, opens and revokes links. */
@Component
public class IssuedLinks implements Links {

    /** Purposes that no step of a process serves. */
    private static final Set<String> OWN = Set.of(FOLLOW, NEWS, PublicEntry.CONFIRM);

    private final ParticipantLinkRepository links;
    private final LinkTokens tokens;
    private final SingletonSupplier<Map<String, ParticipantForm>> steps;
    private final SingletonSupplier<List<OwnCases>> cases;
    private final Clock clock;
    private final String address;
    private final Duration lifetime;

    // Steps are looked up when the first link is written: they use the engine, which is built after this class.
    IssuedLinks(
            ParticipantLinkRepository links,
            LinkTokens tokens,
            ObjectProvider<ParticipantForm> steps,
            ObjectProvider<OwnCases> cases,
            Clock clock,
            @Value("${journey.base-url}") String address,
            @Value("${journey.links.lifetime}") Duration lifetime) {
        SettingRule.positive("links.lifetime", lifetime);
        this.links = links;
        this.tokens = tokens;
        this.steps = SingletonSupplier.of(() -> steps.stream()
                .collect(Collectors.toMap(ParticipantForm::purpose, Function.identity())));
        this.cases = SingletonSupplier.of(() -> cases.stream().toList());
        this.clock = clock;
        this.address = address;
        this.lifetime = lifetime;
    }

    @Override
    public String write(String purpose, CaseContext context, ChapterId chapter, Recipient reader, LocalDate answerBy) {
        if (!OWN.contains(purpose) && !steps.obtain().containsKey(purpose)) {
            throw new ForOperators("No page for links of the purpose '" + purpose + "'");
        }
        CaseReference own = cases.obtain().stream()
                .flatMap(feature -> feature.of(context.reference(), reader.id()).stream())
                .findFirst()
                .orElse(context.reference());
        if (purpose.equals(FOLLOW)) {
            accompany(own, chapter, reader);
        }
        return write(purpose, own, chapter, reader, answerBy);
    }

    /** Creates the links that a follower of a case may use now, even if no mail contained them. */
    public void accompany(CaseReference reference, ChapterId chapter, Recipient reader) {
        Set<String> open = open(reader.id(), reference).stream()
                .map(ParticipantLink::purpose)
                .collect(Collectors.toSet());
        ParticipantVisit visit = new ParticipantVisit(reference, chapter, reader);
        steps.obtain().values().stream()
                .filter(step -> step.accompanies(visit))
                .filter(step -> !open.contains(step.purpose()))
                .forEach(step -> write(step.purpose(), reference, chapter, reader,
                        step.offeredUntil(visit).orElse(null)));
    }

    public String write(String purpose, CaseReference reference, ChapterId chapter, Recipient reader) {
        return write(purpose, reference, chapter, reader, null);
    }

    public String write(String purpose, CaseReference reference, ChapterId chapter, Recipient reader,
            LocalDate answerBy) {
        ParticipantLink link = links.save(new ParticipantLink(null, purpose, reference, reader.id(), chapter,
                ParticipantLink.Validity.from(clock.instant(), clock.instant().plus(lifetime)), answerBy));
        return address(path(link), reader);
    }

    /** Address of an existing link, as a mail contains it. */
    public String address(String path, Recipient reader) {
        return address + path + "?lang=" + reader.languageCode();
    }

    @Override
    public String oneClick(String newsPage) {
        return OneClickOptOutController.address(newsPage);
    }

    @Override
    @Transactional
    public void revoke(ParticipantId participant) {
        links.revoke(participant, clock.instant());
    }

    @Override
    @Transactional
    public void replace(ParticipantId participant, Instant before) {
        replace(participant, before, List.of());
    }

    @Override
    @Transactional
    public void replace(ParticipantId participant, Instant before, Collection<Instant> mails) {
        links.findByParticipantOrderByIdDesc(participant).stream()
                .filter(link -> isOpen(link) && link.issuedAt().isBefore(before))
                .filter(link -> mails.stream().noneMatch(mail -> !link.issuedAt().isAfter(mail)
                        && link.issuedAt().isAfter(mail.minus(WRITTEN_WITHIN))))
                .forEach(link -> {
                    links.save(link.revoked(clock.instant()));
                    links.save(link.again(clock.instant(), clock.instant().plus(lifetime)));
                });
    }

    /** The link of a token, open or not; empty if the token is not signed by this application. */
    Optional<ParticipantLink> find(String token) {
        var number = tokens.number(token);
        return number.isEmpty() ? Optional.empty() : links.findById(number.getAsLong());
    }

    boolean isOpen(ParticipantLink link) {
        return link.isOpen(clock.instant());
    }

    /** Last day to answer by a link; empty if there is none, or it has passed and answers are still accepted. */
    public Optional<LocalDate> answerBy(ParticipantLink link) {
        return Optional.ofNullable(link.answerBy()).filter(day -> !day.isBefore(LocalDate.now(clock)));
    }

    /** The open links of a participant to a case, only the newest of each purpose. */
    public Collection<ParticipantLink> open(ParticipantId participant, CaseReference reference) {
        return newest(links.findByParticipantAndReferenceOrderByIdDesc(participant, reference).stream()
                .filter(this::isOpen));
    }

    /** All links of a participant that are not revoked, only the newest of each case and purpose. */
    Collection<ParticipantLink> sent(ParticipantId participant) {
        return newest(links.findByParticipantOrderByIdDesc(participant).stream()
                .filter(link -> link.revokedAt() == null));
    }

    /** Path of an existing link. */
    public String path(ParticipantLink link) {
        return "/lien/" + tokens.of(link.id());
    }

    private static Collection<ParticipantLink> newest(Stream<ParticipantLink> newestFirst) {
        return newestFirst.collect(Collectors.toMap(
                link -> link.reference() + " " + link.purpose(), Function.identity(), (newer, older) -> newer,
                LinkedHashMap::new)).values();
    }

    /** Empty for a purpose that no step of a process serves. */
    public Optional<ParticipantForm> step(String purpose) {
        return Optional.ofNullable(steps.obtain().get(purpose));
    }
}
