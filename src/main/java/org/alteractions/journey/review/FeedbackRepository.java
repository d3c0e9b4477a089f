package org.alteractions.journey.review;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<Feedback, Long> {

    Feedback save(Feedback feedback);

    Optional<Feedback> findByDossierAndParty(DossierReference dossier, String party);

    List<Feedback> findByDossierOrderById(DossierReference dossier);
}
