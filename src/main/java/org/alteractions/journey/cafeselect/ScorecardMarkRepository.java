package org.alteractions.journey.cafeselect;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The marks of all scorecards. Only the deliberation reads them; planning does not. */
public interface ScorecardMarkRepository extends Repository<ScorecardMark, Long> {

    List<ScorecardMark> saveAll(Iterable<ScorecardMark> marks);

    @Modifying
    @Query("delete from scorecard_mark where interview = :interview")
    void forget(Long interview);

    /** Marks by interview, in the order of the form; one query for all interviews. */
    default Map<Long, List<ScorecardMark>> byInterview(Collection<Long> interviews) {
        return interviews.isEmpty()
                ? Map.of()
                : findByInterviewInOrderById(interviews).stream()
                        .collect(Collectors.groupingBy(ScorecardMark::interview));
    }

    /** In the order of the form. */
    List<ScorecardMark> findByInterviewInOrderById(Collection<Long> interviews);
}
