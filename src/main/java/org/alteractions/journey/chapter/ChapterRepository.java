package org.alteractions.journey.chapter;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The chapters, ordered by foundation. */
public interface ChapterRepository extends Repository<Chapter, ChapterId> {

    @Query("select * from chapter order by position")
    List<Chapter> all();

    Optional<Chapter> findById(ChapterId id);

    default Chapter get(ChapterId id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No chapter '" + id + "'"));
    }
}
