package org.alteractions.journey.mail.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.failure.ForOperators;
import org.springframework.stereotype.Component;

/** The mails and their kinds, from mails/catalogue.yaml. */
@Component
public class MailCatalogue {

    public enum Kind {
        /** Caused by an event: sent at once. */
        EVENT("suit un événement"),
        /** Caused by time alone: sent outside quiet hours. */
        REMINDER("rappel"),
        /** Confirms that a person has left: the last mail of a case to this person. */
        FAREWELL("dernier message"),
        /** Requires no action: not sent to people who have opted out. */
        NEWS("nouvelle");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** A phase of the programme with its mails, in order. */
    public record Phase(String name, List<String> mails) {}

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<Phase> phases;

    public MailCatalogue() {
        List<Map<String, Object>> file = YamlFile.read("mails/catalogue.yaml");
        phases = file.stream()
                .map(phase -> new Phase((String) phase.get("phase"),
                        ((List<?>) phase.get("mails")).stream().map(this::noted).toList()))
                .toList();
    }

    public List<Phase> phases() {
        return phases;
    }

    boolean knows(String template) {
        return kinds.containsKey(template);
    }

    public Kind kind(String template) {
        Kind kind = kinds.get(template);
        if (kind == null) {
            throw new ForOperators("No mail '" + template + "' in mails/catalogue.yaml");
        }
        return kind;
    }

    // An entry is the name alone, or the name and its kind.
    private String noted(Object entry) {
        Map<?, ?> mail = entry instanceof Map<?, ?> named ? named : Map.of(entry, Kind.EVENT.name());
        String name = (String) mail.keySet().iterator().next();
        Kind kind = Kind.valueOf(((String) mail.get(name)).toUpperCase(Locale.ROOT));
        if (kinds.put(name, kind) != null) {
            throw new ForOperators("Mail '" + name + "' stands twice in mails/catalogue.yaml");
        }
        return name;
    }
}
