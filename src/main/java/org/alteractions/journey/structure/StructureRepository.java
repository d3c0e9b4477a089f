package org.alteractions.journey.structure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.id.ById;
import org.alteractions.journey.id.ChapterId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface StructureRepository extends Repository<Structure, Long> {

    Structure save(Structure structure);

    Optional<Structure> findById(Long id);

    @Query("select * from structure where id in (:ids)")
    List<Structure> findAll(Collection<Long> ids);

    /** Loads the structures in one query. */
    default Map<Long, Structure> byId(Stream<Long> ids) {
        return ById.read(ids, this::findAll, Structure::id);
    }

    @Query("select * from structure where lower(contact_email) = lower(:email)")
    List<Structure> findByContactEmail(String email);

    @Query("select * from structure where chapter = :chapter and lower(name) = lower(:name)")
    Optional<Structure> findByChapterAndName(ChapterId chapter, String name);
}
