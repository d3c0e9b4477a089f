package org.alteractions.journey.process.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.answers.CaseAccess;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Searches with one query per feature and checks the access to all results together. */
@Component(CaseSearch.BEAN_NAME)
class EngineCaseSearch implements CaseSearch {

    /** Maximum number of results; users add words to find more. */
    private static final int MOST = 20;

    private final CaseAccess access;
    private final ObjectProvider<CaseFinder> features;
    private final SecurityLog security;
    private final IdentityService identity;

    EngineCaseSearch(
            CaseAccess access, ObjectProvider<CaseFinder> features, SecurityLog security, IdentityService identity) {
        this.access = access;
        this.features = features;
        this.security = security;
        this.identity = identity;
    }

    @Override
    public Result find(String words) {
        CaseFinder.Wanted wanted = CaseFinder.Wanted.of(words, access.chapters(), MOST + 1);
        if (wanted.words().isEmpty() || wanted.chapters().isEmpty()) {
            return new Result(List.of(), false);
        }
        List<Found> found = features.stream().flatMap(feature -> feature.find(wanted).stream()).toList();
        Set<CaseReference> readable = access.readable(
                found.stream().map(one -> CaseReference.of(one.reference())).toList());
        String number = PlainText.of(words.strip());
        List<Found> mine = found.stream()
                .filter(one -> readable.contains(CaseReference.of(one.reference())))
                // A complete number comes first.
                .sorted(Comparator.comparing((Found one) -> !PlainText.of(one.reference()).equals(number))
                        .thenComparing(Found::reference, Comparator.reverseOrder()))
                .toList();
        if (!mine.isEmpty()) {
            security.recordFor(identity.getCurrentAuthentication().getUserId(), SecurityEvent.FILE_READ, "page",
                    "cases");
        }
        return new Result(mine.stream().limit(MOST).toList(), mine.size() > MOST);
    }
}
