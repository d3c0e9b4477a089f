package org.alteractions.journey.structure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the dossiers, by reference. */
public interface DossierRepository extends Repository<Dossier, DossierReference> {

    Dossier save(Dossier dossier);

    Optional<Dossier> findById(DossierReference reference);

    @Query("select * from dossier where reference in (:references)")
    List<Dossier> findAll(Collection<DossierReference> references);

    @Query("""
            select * from dossier where chapter in (:chapters)
            and state not in ('COMPLETED', 'DECLINED', 'WITHDRAWN', 'STOPPED') order by reference""")
    List<Dossier> findOpen(Collection<ChapterId> chapters);

    List<Dossier> findByStructureIdOrderByReferenceDesc(Long structureId);

    List<Dossier> findByChapterAndStateOrderByReference(ChapterId chapter, Dossier.State state);

    default Dossier get(DossierReference reference) {
        return findById(reference)
                .orElseThrow(() -> new IllegalArgumentException("No dossier '" + reference + "'"));
    }
}
