package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of the landscape: all that one pool sends to another. */
record LandscapeLine(String from, String to, List<LandscapeFlow> flows) {

    /** The Modeler breaks labels at 90 pixels; these letters are about 5.6 wide. */
    private static final double LONGEST = 88;

    private static final int LINES_OF_A_NAME = 2;

    String id() {
        return "messageFlow_" + from + "_" + to;
    }

    /** Names of mails, answers or messages once each, those that only time sends last. */
    private Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        flows.stream().filter(flow -> flow.kind() != LandscapeFlow.Kind.REMINDER)
                .forEach(flow -> titles.putIfAbsent(flow.name(), flow.title()));
        flows.forEach(flow -> titles.putIfAbsent(flow.name(), flow.title()));
        return titles;
    }

    /** @param names how many names follow the number at most */
    List<String> label(int names) {
        List<String> titles = titles().values().stream().distinct().toList();
        int count = titles().size();
        List<String> lines = new ArrayList<>();
        if (count > 1 || names == 0) {
            lines.add(count + " " + noun() + (count > 1 ? "s" : "") + (names > 0 ? " :" : ""));
        }
        int shown = Math.min(names, titles.size());
        for (int i = 0; i < shown; i++) {
            lines.addAll(wrapped(titles.get(i) + (i < shown - 1 ? "," : shown < titles.size() ? "…" : "")));
        }
        return lines;
    }

    String documentation() {
        return titles().entrySet().stream()
                .map(name -> name.getKey() + " : " + name.getValue())
                .collect(joining("\n"));
    }

    private String noun() {
        return switch (flows.get(0).kind()) {
            case MAIL, REMINDER -> "mail";
            case ANSWER -> "formulaire";
            case MESSAGE -> "message";
        };
    }

    private static List<String> wrapped(String title) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : title.split(" ")) {
            String last = lines.get(lines.size() - 1);
            String longer = last.isEmpty() ? word : last + " " + word;
            if (last.isEmpty() || width(longer) <= LONGEST) {
                lines.set(lines.size() - 1, longer);
            } else if (lines.size() == LINES_OF_A_NAME) {
                lines.set(lines.size() - 1, shortened(last));
                return lines;
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static String shortened(String line) {
        String words = line;
        while (width(words + "…") > LONGEST && words.contains(" ")) {
            words = words.substring(0, words.lastIndexOf(' '));
        }
        return words + "…";
    }

    /** About, in the Modeler's font for labels (Arial, 11 pixels). */
    static double width(String text) {
        return text.chars().mapToDouble(letter -> "iljtfrI.,:;!' ".indexOf(letter) >= 0 ? 3.3
                : "mwMW…".indexOf(letter) >= 0 ? 9 : Character.isUpperCase(letter) ? 7.6 : 6).sum();
    }
}
