package org.alteractions.journey.structure;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An association, cooperative, foundation or company of the social economy; it may ask several times.
 *
 * @param id set by the database
 */
public record Structure(
        @Id Long id,
        @Version Integer version,
        String name,
        StructureKind kind,
        String chapter,
        String contactName,
        String contactEmail,
        String contactPhone,
        String language) {

    public static Structure of(String name, StructureKind kind, String chapter, Contact contact) {
        return new Structure(null, null, name, kind, chapter,
                contact.name(), contact.email(), contact.phone(), contact.language());
    }

    public boolean isReachedAt(String address) {
        return contactEmail.equalsIgnoreCase(address);
    }

    /** The same structure, reached through somebody else from now on. */
    public Structure reachedThrough(Contact contact) {
        return new Structure(id, version, name, kind, chapter,
                contact.name(), contact.email(), contact.phone(), contact.language());
    }

    Structure reachedAt(String email) {
        return reachedThrough(new Contact(contactName, email, contactPhone, language));
    }

    /** @param language "fr" or "en" */
    public record Contact(String name, String email, String phone, String language) {}
}
