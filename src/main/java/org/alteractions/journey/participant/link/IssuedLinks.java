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

/** Writes links, opens them, takes them back. */
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

    // Steps are looked up when the first link is written: they talk to the engine, which is built after this class.
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

    /** Gives somebody who follows a case the links to what they may do in it now, also where no mail has led there. */
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

    /** A link that was written before, as it stands in a mail. */
    public String address(String path, Recipient reader) {
        return address + path + "?lang=" + reader.languageCode();
    }

    @Override
    public String oneClick(String newsPage) {
        return OneClickOptOutController.address(newsPage);
    }

    @Override
    @Transactional
    public void revoke(String participant) {
        links.revoke(participant, clock.instant());
    }

    @Override
    @Transactional
    public void replace(String participant, Instant before) {
        links.findByParticipantOrderByIdDesc(participant).stream()
                .filter(link -> isOpen(link) && link.issuedAt().isBefore(before))
                .forEach(link -> {
                    links.save(link.revoked(clock.instant()));
                    links.save(link.again(clock.instant(), clock.instant().plus(lifetime)));
                });
    }

    /** The link that a token stands for, whether it is still open or not; nothing for a token that is not ours. */
    Optional<ParticipantLink> find(String token) {
        var number = tokens.number(token);
        return number.isEmpty() ? Optional.empty() : links.findById(number.getAsLong());
    }

    boolean isOpen(ParticipantLink link) {
        return link.isOpen(clock.instant());
    }

    /** Last day to answer by a link; empty where nothing is awaited, or the day has passed and an answer is still taken. */
    public Optional<LocalDate> answerBy(ParticipantLink link) {
        return Optional.ofNullable(link.answerBy()).filter(day -> !day.isBefore(LocalDate.now(clock)));
    }

    /** What somebody could still open of a case: the newest link of each purpose. */
    public Collection<ParticipantLink> open(String participant, CaseReference reference) {
        return newest(links.findByParticipantAndReferenceOrderByIdDesc(participant, reference).stream()
                .filter(this::isOpen));
    }

    /** What somebody was once sent and nobody has taken back: the newest link of each case and purpose. */
    Collection<ParticipantLink> sent(String participant) {
        return newest(links.findByParticipantOrderByIdDesc(participant).stream()
                .filter(link -> link.revokedAt() == null));
    }

    /** The path of a link that was written before. */
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
