package org.alteractions.journey.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.id.ChapterId;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads demo/&lt;chapter&gt;.yaml. An entry is one of
 * <ul>
 * <li><code>start</code> a process under a name (<code>as</code>); a season takes its calendar from <code>term</code>
 * <li><code>register</code> the <code>students</code> of a season, each under a name and with a CV and a letter
 * <li><code>complete</code> a task of a <code>case</code> or of several <code>cases</code>: the task that is
 * <code>about</code> a reference, or <code>each</code> task
 * <li><code>handIn</code> the deliverable of a <code>case</code> or of several <code>cases</code>; names the task that
 * receives it
 * <li><code>bringForward</code> a date of a <code>case</code> or of several <code>cases</code>
 * </ul>
 * and contains the <code>answers</code> of its form, in the format of {@link DemoAnswers}.
 */
final class DemoStory {

    private static final String SEPARATOR = " · ";

    private final ChapterId chapter;
    private final Map<String, Integer> told = new HashMap<>();

    private DemoStory(ChapterId chapter) {
        this.chapter = chapter;
    }

    /** @return the entries in order, each as its steps */
    static List<List<DemoStep>> of(ChapterId chapter) {
        try (InputStream file = new ClassPathResource("demo/" + chapter + ".yaml").getInputStream()) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            DemoStory story = new DemoStory(chapter);
            return entries.stream().map(story::steps).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<DemoStep> steps(Map<String, Object> entry) {
        if (entry.get("start") instanceof String process) {
            return List.of(start(process, text(entry, "as"), startAnswers(entry)));
        }
        if (entry.get("register") instanceof String season) {
            List<DemoStep> students = new ArrayList<>();
            map(entry, "students").forEach((name, student) ->
                    students.add(start(DemoStep.REGISTRATION, name, student(season, student.toString()))));
            return students;
        }
        DemoStep.Kind kind = Stream.of(DemoStep.Kind.COMPLETE, DemoStep.Kind.HAND_IN)
                .filter(one -> entry.containsKey(one.word()))
                .findFirst().orElse(DemoStep.Kind.BRING_FORWARD);
        String what = text(entry, kind.word());
        String about = (String) entry.get("about");
        String key = what + (kind == DemoStep.Kind.HAND_IN ? " file" : "") + (about == null ? "" : " " + about);
        return cases(entry).map(subject -> new DemoStep(
                        key(subject + " " + key), kind, what, subject, about,
                        Boolean.TRUE.equals(entry.get("each")), map(entry, "answers")))
                .toList();
    }

    private DemoStep start(String process, String name, Map<String, Object> answers) {
        return new DemoStep(key("start " + name), DemoStep.Kind.START, process, name, null, false, answers);
    }

    private Map<String, Object> startAnswers(Map<String, Object> entry) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of("chapter", chapter.value()));
        answers.putAll(map(entry, "answers"));
        if (entry.containsKey("term")) {
            answers.put("term", entry.get("term"));
        }
        return answers;
    }

    /** Format of the line: first and last name, school, discipline and motivation. */
    private Map<String, Object> student(String season, String written) {
        String[] parts = written.split(SEPARATOR);
        String[] name = parts[0].split(" ", 2);
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("chapter", chapter.value());
        answers.put("season", "@" + season);
        answers.put("studentFirstName", name[0]);
        answers.put("studentLastName", name[1]);
        answers.put("studentEmail", address(parts[0]));
        answers.put("studentLanguage", "fr");
        answers.put("studentSchool", parts[1]);
        answers.put("studentDiscipline", parts[2]);
        answers.put("studentMotivation", parts[3]);
        answers.put("consent", true);
        return answers;
    }

    private static String address(String name) {
        return java.text.Normalizer.normalize(name.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z]+", ".") + "@etudiants-demo.example";
    }

    private static Stream<String> cases(Map<String, Object> entry) {
        return entry.get("cases") instanceof List<?> several
                ? several.stream().map(Object::toString)
                : Stream.of(text(entry, "case"));
    }

    // The same step may occur again, for instance for a dossier that is qualified twice.
    private String key(String step) {
        int time = told.merge(step, 1, Integer::sum);
        return chapter + ": " + step + (time == 1 ? "" : " (" + time + ")");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> entry, String key) {
        return (Map<String, Object>) entry.getOrDefault(key, Map.of());
    }

    private static String text(Map<String, Object> entry, String key) {
        if (entry.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("An entry of the demo season lacks '" + key + "': " + entry);
    }
}
