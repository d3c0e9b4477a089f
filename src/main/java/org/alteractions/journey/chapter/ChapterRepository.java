package org.alteractions.journey.chapter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The chapters, in the order in which they were founded. */
public interface ChapterRepository extends Repository<Chapter, String> {

    @Query("select * from chapter order by position")
    List<Chapter> all();

    Optional<Chapter> findById(String id);

    default Chapter get(String id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No chapter '" + id + "'"));
    }
}
