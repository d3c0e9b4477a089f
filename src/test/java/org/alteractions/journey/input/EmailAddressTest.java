package org.alteractions.journey.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "lea@etu.example, lea@etu.example",
        "' \u00A0lea@etu.example\u200B', lea@etu.example",
        "'\u202Alea@etu.example\u202C', lea@etu.example",
        "'\uFEFFlea@\u00ADetu.example', lea@etu.example",
        "mailto:lea@etu.example, lea@etu.example",
        "Léa Martin <lea@etu.example>, lea@etu.example",
        "'lea@etu.example.', lea@etu.example",
        "'lea@etu.example;', lea@etu.example",
        "Lea@ETU.Example, Lea@etu.example",
        "lea@Écoles.example, lea@écoles.example",
        "'lea@e\u0301coles.example', lea@écoles.example",
        "lea@xn--coles-9ra.example, lea@écoles.example",
        "100%bio@etu.example, 100%bio@etu.example",
        "jean|barre@example.org, jean|barre@example.org",
        "{a}^`b@coop.example, {a}^`b@coop.example",
        "o'neil+asso@coop.example, o'neil+asso@coop.example",
    })
    void isReadHoweverItWasPasted(String typed, String text) {
        assertThat(EmailAddress.of(typed).text()).isEqualTo(text);
        assertThat(EmailAddress.of(text).text()).as("and stays so").isEqualTo(text);
    }

    @Test
    void accentedDomain_isShownAsItsOwnersWriteIt_andTravelsInAscii() {
        EmailAddress address = EmailAddress.of("lea@écoles.example");
        assertThat(address.text()).isEqualTo("lea@écoles.example").isEqualTo(address.toString());
        assertThat(address.ascii()).isEqualTo("lea@xn--coles-9ra.example");
        assertThat(address.mailto()).hasToString("mailto:lea@xn--coles-9ra.example");
        assertThat(address).isEqualTo(EmailAddress.of("LEA@xn--coles-9ra.example"));
    }

    /** The older rules would write "strasse", which somebody else may own. */
    @Test
    void domainThatOurRulesWouldChange_isNeverAnotherOne() {
        assertThatThrownBy(() -> EmailAddress.of("lea@straße.example")).isInstanceOf(NotReadable.class);
        EmailAddress address = EmailAddress.of("lea@xn--strae-oqa.example");
        assertThat(address.ascii()).isEqualTo("lea@xn--strae-oqa.example").isEqualTo(address.text());
    }

    @ParameterizedTest
    @CsvSource({"100%bio@etu.example, mailto:100%25bio@etu.example", "a|b@x.fr, mailto:a%7Cb@x.fr",
        "a/b?c=d&e@x.fr, mailto:a%2Fb%3Fc%3Dd%26e@x.fr", "x+y@x.fr, mailto:x+y@x.fr"})
    void uriIsEncoded(String address, String uri) {
        assertThat(EmailAddress.of(address).mailto()).hasToString(uri);
        assertThat(EmailAddress.of(address).mailto().getSchemeSpecificPart()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "lea", "lea@etu", "@etu.example", "l ea@etu.example", "lea@etu..example",
        ".lea@etu.example", "\"l a\"@etu.example", "lea@etu.example\nBcc: x@y.fr", "lea@-etu.example", "lea@@etu.example",
        "lea@127.0.0.1", "lea@etu.e\u0000xample", "lea@etu_x.example"})
    void refused_withAnExampleOfWhatIsRight(String typed) {
        assertThat(refusal(typed)).contains("exemple : prenom.nom@exemple.fr");
    }

    @Test
    void refused_withItsOwnReason() {
        assertThat(refusal("léa@etu.example")).startsWith("avant « @ »");
        assertThat(refusal("lea@etu.example, tom@etu.example")).startsWith("une seule adresse");
        assertThat(refusal("lea@etu.example tom@etu.example")).startsWith("une seule adresse");
        assertThat(refusal("x".repeat(65) + "@etu.example")).startsWith("cette adresse");
        assertThat(refusal("lea@" + "abc.".repeat(70) + "example")).startsWith("cette adresse");
        assertThat(refusal("a@,".repeat(30_000))).isNotNull();
    }

    @Test
    void exceptionNeverHoldsTheAddress() {
        assertThatThrownBy(() -> EmailAddress.of("léa.secret@etu.example")).hasMessageNotContaining("secret").hasNoCause();
        assertThatThrownBy(() -> EmailAddress.stored("léa secret@etu example").mailto())
                .hasMessageNotContaining("secret").hasNoCause();
    }

    @Test
    void oldRow_loadsAsItIs() {
        assertThat(EmailAddress.stored("06 12 34 56 78").ascii()).isEqualTo("06 12 34 56 78");
        assertThat(EmailAddress.stored(null).text()).isEmpty();
        assertThat(EmailAddress.stored("Lea@etu.example ")).isEqualTo(EmailAddress.of("lea@etu.example"));
    }

    private static String refusal(String typed) {
        return catchThrowableOfType(NotReadable.class, () -> EmailAddress.of(typed)).reason().french();
    }
}
