package org.alteractions.journey.process.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.id.ChapterId;

/**
 * A search for cases of some chapters that contain all words.
 *
 * @param phones patterns of a telephone number's digits, an alternative to the words; empty if the words are no number
 * @param most  maximum number of rows
 */
public record Wanted(List<String> words, List<String> phones, Collection<ChapterId> chapters, int most) {

    /** Condition of a search without any letter or digit: it finds nothing, rather than everything. */
    private static final String NOTHING = "1 = 0";

    private static final int MOST_WORDS = 6;
    /** The database takes neither control characters nor halves of characters. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    /** A reference is enough, also in the line that shows it: "NAN-26-007 – Les Jardins solidaires". */
    private static final Pattern REFERENCE = Pattern.compile("(?iu)\\b[a-z]{3}-(?=[a-z/-]*\\d)[\\w/-]+");
    /** Callers say the article before the name: "l'Épicerie" is stored as "Épicerie". */
    private static final Pattern ARTICLE = Pattern.compile("^l (?=..)");

    public Wanted {
        words = List.copyOf(words);
        phones = List.copyOf(phones);
        chapters = List.copyOf(chapters);
    }

    /**
     * The words that somebody typed.
     *
     * @param most maximum number of rows
     */
    public static Wanted of(String text, Collection<ChapterId> chapters, int most) {
        String visible = BETWEEN.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        String phone = PhoneDigits.of(visible).orElse("");
        Matcher reference = REFERENCE.matcher(visible);
        String sought = reference.find() ? reference.group() : visible;
        List<String> words = phone.isEmpty()
                ? Arrays.stream(sought.split(" ")).map(Wanted::plain).filter(word -> !word.isEmpty()).toList()
                : List.of(visible.replaceAll("\\D", ""));
        List<String> phones = phone.isEmpty()
                ? PhoneDigits.beginnings(visible).stream().map(digits -> digits + "%").toList()
                : List.of(contained(phone));
        return new Wanted(words.stream().limit(MOST_WORDS).toList(), phones, chapters, most);
    }

    private static String plain(String word) {
        String plain = PlainText.of(EDGE.matcher(PlainText.of(word)).replaceAll(""));
        return ARTICLE.matcher(plain).replaceFirst("");
    }

    /**
     * SQL expression of a reference as normalized text.
     *
     * @param column with references, which are ASCII
     */
    public static String reference(String column) {
        return "lower(replace(%1$s, '-', ' ') || ' ' || replace(%1$s, '-', ''))".formatted(column);
    }

    /**
     * An SQL condition with {@link #texts()}.
     *
     * @param text SQL expression of normalized text
     */
    public String in(String text) {
        return each(like -> text + " " + like);
    }

    /** @param phone column of a telephone number's digits */
    public String in(String text, String phone) {
        return orPhone(in(text), phone);
    }

    /**
     * The same for texts of several tables: each word stands in one of them. The database compares a stored column much
     * faster than a text that it puts together for each row.
     */
    public String inAny(List<String> texts, String phone) {
        return orPhone(each(like -> texts.stream()
                .map(text -> text + " " + like)
                .collect(Collectors.joining(" or ", "(", ")"))), phone);
    }

    /**
     * The same with a condition for each word.
     *
     * @param condition gets the SQL that follows a text, such as "like :word0"
     */
    public String each(UnaryOperator<String> condition) {
        return words.isEmpty()
                ? NOTHING
                : IntStream.range(0, words.size())
                        .mapToObj(number -> condition.apply("like :word%d escape '!'".formatted(number)))
                        .collect(Collectors.joining(" and ", "(", ")"));
    }

    /** A condition, or the telephone number if the words are one. */
    public String orPhone(String condition, String phone) {
        return phones.isEmpty() || words.isEmpty()
                ? condition
                : IntStream.range(0, phones.size())
                        .mapToObj(number -> "%s like :phone%d".formatted(phone, number))
                        .collect(Collectors.joining(" or ", "(" + condition + " or ", ")"));
    }

    /** The parameters of {@link #in}, with those of the chapters and of the maximum. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = texts();
        parameters.put("chapters", chapters.stream().map(ChapterId::value).toList());
        parameters.put("most", most);
        return parameters;
    }

    /** The parameters of {@link #in}. */
    public Map<String, Object> texts() {
        Map<String, Object> parameters = new HashMap<>();
        IntStream.range(0, phones.size()).forEach(number -> parameters.put("phone" + number, phones.get(number)));
        IntStream.range(0, words.size())
                .forEach(number -> parameters.put("word" + number, contained(words.get(number))));
        return parameters;
    }

    private static String contained(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
