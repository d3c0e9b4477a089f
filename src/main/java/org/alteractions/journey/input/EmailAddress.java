package org.alteractions.journey.input;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.alteractions.journey.Sentence;

/**
 * An e-mail address that is valid in the database, the SMTP envelope, mail headers and calendars. It has a readable
 * form with the domain as its owner writes it ({@code lea@écoles.example}) and a form for protocols ({@code
 * lea@xn--coles-9ra.example}).
 *
 * <p>Unusual but legal local parts are accepted ({@code 100%bio}, {@code a|b}). Quoted and non-ASCII local parts are
 * refused, because not every mail server accepts them.
 */
public final class EmailAddress {

    /** RFC 5321 allows 256 characters including the angle brackets. */
    public static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;
    private static final String ATEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern NAME = Pattern.compile(ATEXT + "(\\." + ATEXT + ")*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,57}[a-z0-9])");
    /** "Léa Martin &lt;lea@x.fr&gt;", as mail programs copy it. */
    private static final Pattern BRACKETS = Pattern.compile("[^<>@]*<([^<>]*)>");
    private static final Pattern SCHEME = Pattern.compile("(?i)mailto:");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s/]");
    /** Punctuation of the sentence that the address was copied from. */
    private static final Pattern STOP = Pattern.compile("[.,;]{1,3}$");
    /** Characters that a mailto URI may contain unencoded (RFC 6068, section 2). */
    private static final String PLAIN_IN_URI = "!$'*+-._~";

    private static final Sentence NO_ADDRESS = new Sentence(
            "cette adresse électronique n'est pas valide ; exemple : prenom.nom@exemple.fr",
            "this e-mail address is not valid; example: first.last@example.org");
    private static final Sentence SEVERAL_ADDRESSES = new Sentence(
            "une seule adresse électronique est attendue ; exemple : prenom.nom@exemple.fr",
            "one e-mail address is expected; example: first.last@example.org");
    private static final Sentence LETTERS = new Sentence(
            "avant « @ », seuls les lettres sans accent, les chiffres et quelques signes sont possibles ;"
                    + " exemple : prenom.nom@exemple.fr",
            "before “@”, only letters without accents, digits and some signs are possible;"
                    + " example: first.last@example.org");

    private final String text;
    private final String ascii;

    private EmailAddress(String text, String ascii) {
        this.text = text;
        this.ascii = ascii;
    }

    /** @throws NotReadable with the reason, if the text is not exactly one address */
    public static EmailAddress of(String typed) {
        String bare = bare(typed);
        if (BETWEEN.splitAsStream(bare).filter(part -> part.indexOf('@') > 0).count() > 1) {
            throw new NotReadable(SEVERAL_ADDRESSES);
        }
        int at = bare.lastIndexOf('@');
        if (at < 1 || bare.length() > LONGEST) {
            throw new NotReadable(NO_ADDRESS);
        }
        String name = bare.substring(0, at);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
            throw new NotReadable(LETTERS);
        }
        String domain = ascii(bare.substring(at + 1));
        String whole = name + "@" + domain;
        if (name.length() > LONGEST_NAME || whole.length() > LONGEST || !NAME.matcher(name).matches()
                || !DOMAIN.matcher(domain).matches()) {
            throw new NotReadable(NO_ADDRESS);
        }
        return new EmailAddress(name + "@" + shown(domain), whole);
    }

    /**
     * Reads an address from the database. An invalid address that predates validation is kept as it is and refused when
     * a mail is composed.
     */
    public static EmailAddress stored(String text) {
        String known = Objects.requireNonNullElse(text, "");
        try {
            return of(known);
        } catch (NotReadable old) {
            return new EmailAddress(known, known);
        }
    }

    private static String bare(String typed) {
        String text = PastedText.withoutInvisible(typed).strip();
        text = SCHEME.matcher(text).lookingAt() ? text.substring("mailto:".length()).strip() : text;
        var inBrackets = BRACKETS.matcher(text);
        return STOP.matcher(inBrackets.matches() ? inBrackets.group(1).strip() : text).replaceFirst("");
    }

    private static String ascii(String domain) {
        String typed = Normalizer.normalize(domain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // The library follows IDNA 2003 and maps "ß" to "ss", which is a different domain.
        if (typed.indexOf('ß') >= 0 || typed.indexOf('ς') >= 0) {
            throw new NotReadable(NO_ADDRESS);
        }
        try {
            return IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new NotReadable(NO_ADDRESS);
        }
    }

    // Returns the Unicode form only if it converts back to the same domain.
    private static String shown(String ascii) {
        String unicode = IDN.toUnicode(ascii, IDN.USE_STD3_ASCII_RULES);
        try {
            return IDN.toASCII(unicode, IDN.USE_STD3_ASCII_RULES).equalsIgnoreCase(ascii) ? unicode : ascii;
        } catch (IllegalArgumentException e) {
            return ascii;
        }
    }

    /** Readable form. */
    public String text() {
        return text;
    }

    /** ASCII form for SMTP and mail headers. */
    public String ascii() {
        return ascii;
    }

    /**
     * The mailto URI after RFC 6068: {@code mailto:100%25bio@x.fr}.
     *
     * @throws NotReadable for some {@link #stored} addresses that predate validation
     */
    public URI mailto() {
        StringBuilder uri = new StringBuilder("mailto:");
        int at = ascii.lastIndexOf('@');
        for (byte one : ascii.substring(0, Math.max(at, 0)).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > 0 && (Character.isLetterOrDigit(one) || PLAIN_IN_URI.indexOf(one) >= 0);
            uri.append(plain ? Character.toString(one) : "%%%02X".formatted(one & 0xFF));
        }
        try {
            return new URI(uri + ascii.substring(Math.max(at, 0)));
        } catch (URISyntaxException e) {
            // The URISyntaxException is not passed on because its message contains the address.
            throw new NotReadable(NO_ADDRESS);
        }
    }

    /** Ignores case, as mail providers and the application's searches do. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && ascii.equalsIgnoreCase(that.ascii);
    }

    @Override
    public int hashCode() {
        return ascii.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
