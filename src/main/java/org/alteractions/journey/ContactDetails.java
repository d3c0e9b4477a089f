package org.alteractions.journey;

/**
 * How a person is reached.
 *
 * @param phone    may be null
 * @param language "fr" or "en"
 */
public record ContactDetails(String email, String phone, String language) {

    public ContactDetails withEmail(String address) {
        return new ContactDetails(address, phone, language);
    }
}
