package org.alteractions.journey.structure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface StructureRepository extends Repository<Structure, Long> {

    Structure save(Structure structure);

    Optional<Structure> findById(Long id);

    @Query("select * from structure where lower(contact_email) = lower(:email)")
    List<Structure> findByContactEmail(String email);

    @Query("select * from structure where chapter = :chapter and lower(name) = lower(:name)")
    Optional<Structure> findByChapterAndName(String chapter, String name);
}
