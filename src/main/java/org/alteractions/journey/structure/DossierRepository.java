package org.alteractions.journey.structure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The dossiers, by reference. */
public interface DossierRepository extends Repository<Dossier, String> {

    Dossier save(Dossier dossier);

    Optional<Dossier> findById(String reference);

    @Query("select * from dossier where reference in (:references)")
    List<Dossier> findAll(Collection<String> references);

    @Query("""
            select * from dossier where chapter in (:chapters)
            and state not in ('COMPLETED', 'DECLINED', 'WITHDRAWN', 'STOPPED') order by reference""")
    List<Dossier> findOpen(Collection<String> chapters);

    List<Dossier> findByChapterAndStateOrderByReference(String chapter, Dossier.State state);

    default Dossier get(String reference) {
        return findById(reference)
                .orElseThrow(() -> new IllegalArgumentException("No dossier '" + reference + "'"));
    }
}
