package org.alteractions.journey.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.id.ById;
import org.alteractions.journey.id.ChapterId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the partner schools. */
public interface SchoolRepository extends Repository<School, String> {

    School save(School school);

    Optional<School> findById(String id);

    @Query("select * from school where id in (:ids)")
    List<School> findAll(Collection<String> ids);

    /** Loads the schools in one query. */
    default Map<String, School> byId(Stream<String> ids) {
        return ById.read(ids, this::findAll, School::id);
    }

    @Query("select * from school where lower(contact_email) = lower(:email)")
    List<School> findByContactEmail(String email);

    boolean existsById(String id);

    /** Includes retired schools. */
    @Query("select * from school where chapter = :chapter")
    List<School> allOf(ChapterId chapter);

    @Query("select * from school where chapter = :chapter and active")
    List<School> activeIn(ChapterId chapter);

    @Query("select * from school where active order by name")
    List<School> offered();

    void deleteById(String id);

    default School get(String id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No school '" + id + "'"));
    }

    default List<School> ofChapter(ChapterId chapter) {
        return allOf(chapter).stream().sorted(NameOrder.byName(School::name)).toList();
    }

    default List<School> offeredIn(ChapterId chapter) {
        return activeIn(chapter).stream().sorted(NameOrder.byName(School::name)).toList();
    }
}
