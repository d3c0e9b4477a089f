package org.alteractions.journey.structure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.input.PhoneNumber;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** <code>${dossier.…}</code> in mail templates. */
@Component
class DossierMailValues implements MailValues {

    private final DossierRepository dossiers;
    private final StructureRepository structures;

    DossierMailValues(DossierRepository dossiers, StructureRepository structures) {
        this.dossiers = dossiers;
        this.structures = structures;
    }

    /**
     * Values of a dossier for mail templates.
     *
     * @param contactReach address of the contact, and telephone number if it is known
     */
    public record Facts(
            String structure,
            String contact,
            String contactReach,
            String title, String question, String scope, String reason, LocalDate neededBy) {}

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return dossiers.findById(context.dossier())
                .map(dossier -> facts(
                        dossier, structures.findById(dossier.structureId()).orElseThrow(), to.language()));
    }

    private static Facts facts(Dossier dossier, Structure structure, Locale language) {
        return new Facts(
                structure.name(),
                structure.contactName(),
                structure.contactPhone() == null
                        ? structure.contactEmail()
                        : structure.contactEmail() + ", " + PhoneNumber.read(structure.contactPhone(), language),
                dossier.title(),
                dossier.question(),
                dossier.scope(),
                dossier.reason(),
                dossier.neededBy());
    }
}
