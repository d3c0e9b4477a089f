package org.alteractions.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Writes refusals with the sentences of <code>messages/{feature}.yaml</code>. An unreadable file stops the
 * application's start.
 */
@Component
public class RefusalMessages {

    public static final String BEAN_NAME = "refusalMessages";

    private static final String FILES = "classpath:messages/*.yaml";
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern STRAY_BRACE = Pattern.compile("[{}]");

    private final Map<String, Message> messages = new HashMap<>();

    public RefusalMessages() {
        this(FILES);
    }

    /** @param files Spring resource pattern of all message files */
    RefusalMessages(String files) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(files, e);
        }
    }

    /**
     * One entry of a message file.
     *
     * @param words sentence with arguments in braces
     * @param field key of the answer concerned; null if the entry concerns the whole form
     */
    private record Message(Sentence words, String field) {

        private static final Set<String> LINES = Set.of("fr", "en", "field");

        private static Message of(Object entry) {
            if (!(entry instanceof Map<?, ?> lines) || !LINES.containsAll(lines.keySet())) {
                throw new IllegalArgumentException("an entry has the lines fr, en and field at most");
            }
            if (lines.containsKey("field") && !(lines.get("field") instanceof String)) {
                throw new IllegalArgumentException("field is a key of a form");
            }
            String french = words(lines.get("fr"));
            // Staff read French, so refusals that only staff see need no English.
            return new Message(
                    lines.containsKey("en") ? new Sentence(french, words(lines.get("en"))) : Sentence.inFrench(french),
                    (String) lines.get("field"));
        }

        private static String words(Object line) {
            if (!(line instanceof String words) || words.isBlank()) {
                throw new IllegalArgumentException("a sentence is missing");
            }
            if (STRAY_BRACE.matcher(ARGUMENT.matcher(words).replaceAll("")).find()) {
                throw new IllegalArgumentException("a brace belongs to an argument, such as {dossier}");
            }
            return words;
        }
    }

    private void read(Resource file) throws IOException {
        String feature = file.getFilename().replace(".yaml", "");
        entries(file).forEach((key, entry) -> {
            try {
                messages.put(feature + "." + key, Message.of(entry));
            } catch (IllegalArgumentException broken) {
                throw new IllegalStateException(
                        "messages/%s, %s: %s".formatted(file.getFilename(), key, broken.getMessage()), broken);
            }
        });
    }

    private static Map<?, ?> entries(Resource file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream content = file.getInputStream()) {
            Object entries = new Yaml(new SafeConstructor(options)).load(content);
            if (entries instanceof Map<?, ?> map) {
                return map;
            }
            throw new IllegalStateException("messages/" + file.getFilename() + " has no entries");
        } catch (YAMLException broken) {
            throw new IllegalStateException(
                    "messages/" + file.getFilename() + " is not YAML: " + broken.getMessage(), broken);
        }
    }

    /** The sentence for a participant. */
    public Sentence sentence(Refusal refusal) {
        Sentence words = message(refusal.code()).words();
        return new Sentence(
                filled(words.french(), refusal.arguments(), Locale.FRENCH),
                filled(words.english(), refusal.arguments(), Locale.ENGLISH));
    }

    /**
     * The sentence of a code that is not thrown, as a page needs it in advance. For a participant.
     *
     * @param arguments as {@link RefusalCode#of} takes them
     */
    public Sentence sentence(RefusalCode code, Object... arguments) {
        return sentence(code.of(arguments));
    }

    /** The sentence for staff. */
    public String french(Refusal refusal) {
        return sentence(refusal).french();
    }

    /** Key of the answer concerned; null if the refusal concerns the whole form. */
    public String field(Refusal refusal) {
        return refusal.field() != null ? refusal.field() : message(refusal.code()).field();
    }

    private Message message(RefusalCode code) {
        Message message = messages.get(code.code());
        if (message == null) {
            throw new IllegalStateException("messages/" + code.feature() + ".yaml has no entry for " + code.code());
        }
        return message;
    }

    private String filled(String words, Map<String, Object> arguments, Locale language) {
        return ARGUMENT.matcher(words).replaceAll(name ->
                Matcher.quoteReplacement(written(arguments.get(name.group(1)), language)));
    }

    private String written(Object argument, Locale language) {
        if (argument instanceof LocalDate day) {
            return WrittenDates.day(day, language);
        } else if (argument instanceof LocalDateTime moment) {
            return WrittenDates.moment(moment, language);
        } else if (argument instanceof LocalTime time) {
            return WrittenDates.time(time, language);
        } else if (argument instanceof Sentence said) {
            return said.in(language);
        } else if (argument instanceof Refusal cause) {
            return sentence(cause).in(language);
        } else if (argument instanceof List<?> parts) {
            return parts.stream().map(part -> written(part, language))
                    .collect(Collectors.joining(Locale.FRENCH.equals(language) ? " ; " : "; "));
        }
        return String.valueOf(argument);
    }
}
