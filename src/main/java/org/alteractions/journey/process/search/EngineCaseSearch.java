package org.alteractions.journey.process.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.answers.CaseAccess;
import org.alteractions.journey.process.search.CaseFinder.Hit;
import org.alteractions.journey.process.search.CaseFinder.Who;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Searches with one query per feature and checks the access to all results together. */
@Component(CaseSearch.BEAN_NAME)
class EngineCaseSearch implements CaseSearch {

    /** Maximum number of cases, and of people; users add words to find more. */
    private static final int MOST = 20;

    private static final String TOO_LONG =
            "Votre recherche est trop longue : indiquez au plus " + LONGEST + " caractères, par exemple un nom.";

    private static final String TOO_SHORT =
            "Votre recherche est trop courte : indiquez au moins deux lettres ou chiffres.";

    private final CaseAccess access;
    private final CallersTasks tasks;
    private final ObjectProvider<CaseFinder> features;
    private final SecurityLog security;
    private final IdentityService identity;

    EngineCaseSearch(
            CaseAccess access,
            CallersTasks tasks,
            ObjectProvider<CaseFinder> features,
            SecurityLog security,
            IdentityService identity) {
        this.access = access;
        this.tasks = tasks;
        this.features = features;
        this.security = security;
        this.identity = identity;
    }

    @Override
    public Result find(String words) {
        return search(words, access.chapters());
    }

    @Override
    public Result find(String words, Collection<ChapterId> chapters) {
        return search(words, access.chapters().stream().filter(chapters::contains).toList());
    }

    private Result search(String words, List<ChapterId> chapters) {
        if (words.length() > LONGEST) {
            return Result.refused(TOO_LONG);
        }
        Wanted wanted = Wanted.of(words, chapters, MOST + 1);
        if (wanted.words().isEmpty() || wanted.chapters().isEmpty()) {
            return new Result(List.of(), false, List.of(), null);
        }
        if (wanted.words().stream().allMatch(word -> word.length() < 2)) {
            return Result.refused(TOO_SHORT);
        }
        List<Hit> mine = readable(
                features.stream().flatMap(feature -> feature.find(wanted).stream()).toList(), PlainText.joined(words));
        if (!mine.isEmpty()) {
            security.recordFor(
                    identity.getCurrentAuthentication().getUserId(), SecurityEvent.FILE_READ, "page", "cases");
        }
        return found(mine);
    }

    private List<Hit> readable(List<Hit> hits, String number) {
        Set<CaseReference> readable = access.readable(
                hits.stream().map(Hit::reference).distinct().toList());
        return hits.stream()
                .filter(one -> readable.contains(one.reference()))
                // A complete number comes first.
                .sorted(Comparator.comparing((Hit one) -> !PlainText.joined(one.reference().value()).equals(number))
                        .thenComparing(one -> one.reference().value(), Comparator.reverseOrder()))
                .toList();
    }

    private Result found(List<Hit> hits) {
        // Several finders find a dossier: one by its structure, another one by a student of its team.
        Map<CaseReference, Hit> cases = new LinkedHashMap<>();
        hits.forEach(one -> cases.putIfAbsent(one.reference(), one));
        List<Hit> shown = cases.values().stream().limit(MOST).toList();
        Map<CaseReference, List<OpenTask>> open = tasks.of(shown.stream().map(Hit::reference).toList());
        return new Result(
                shown.stream().map(one -> new Found(one.reference().value(), one.kind(), one.title(),
                        open.getOrDefault(one.reference(), List.of()))).toList(),
                cases.size() > MOST, people(hits), null);
    }

    private static List<Person> people(List<Hit> hits) {
        Map<Object, List<Hit>> people = hits.stream()
                .filter(one -> one.who().isPresent())
                .collect(Collectors.groupingBy(EngineCaseSearch::key, LinkedHashMap::new, Collectors.toList()));
        return people.values().stream().limit(MOST).map(EngineCaseSearch::person).toList();
    }

    private static Object key(Hit hit) {
        Who who = hit.who().orElseThrow();
        return List.of(who.kind(), who.id());
    }

    private static Person person(List<Hit> hits) {
        Who who = hits.get(0).who().orElseThrow();
        return new Person(who.kind().label(), who.name(),
                hits.stream().map(hit -> hit.reference().value()).distinct().toList());
    }
}
