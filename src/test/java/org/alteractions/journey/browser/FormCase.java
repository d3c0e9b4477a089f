package org.alteractions.journey.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One way through a form: how the case gets there, the answers in the browser and the expected result.
 *
 * @param form    id of the form
 * @param way     name that distinguishes ways through the same form
 * @param chapter chapter of the coordinator at the browser
 * @param process name of the process to start, for a start form; null for a task
 * @param bring   brings a case to the form without the browser; returns the reference
 * @param task    id of the task in its model; null for a start form
 * @param answers by key, as the form sends them
 * @param about   key of the question whose answer is the reference, or null
 * @param chosen  keys of the questions that are answered with the offered options: all of them, or the first if only
 *                one is allowed
 * @param after   checks the case after the form was sent and the jobs have run; gets the reference
 */
record FormCase(
        String form,
        String way,
        String chapter,
        String process,
        Supplier<String> bring,
        String task,
        Map<String, ?> answers,
        String about,
        Set<String> chosen,
        Consumer<String> after) {

    static FormCase task(
            String form, String way, Supplier<String> bring, String task, Map<String, ?> answers,
            Consumer<String> after) {
        return new FormCase(form, way, "nantes", null, bring, task, answers, null, Set.of(), after);
    }

    static FormCase start(
            String form, String way, String process, Supplier<String> bring, Map<String, ?> answers,
            Consumer<String> after) {
        return new FormCase(form, way, "nantes", process, bring, null, answers, null, Set.of(), after);
    }

    /** The same, with the reference of what was brought as the answer to a question. */
    FormCase aboutIn(String key) {
        return new FormCase(form, way, chapter, process, bring, task, answers, key, chosen, after);
    }

    /** The same, with what the lists offer as the answers to questions. */
    FormCase choosing(String... keys) {
        return new FormCase(form, way, chapter, process, bring, task, answers, about, Set.of(keys), after);
    }

    /** The same way to the form, with another answer at its end. */
    FormCase answering(Map<String, String> others) {
        return new FormCase(form, way + ": " + others.values().iterator().next(), chapter, process, bring, task, others,
                about, chosen, after);
    }

    Map<String, Object> answersAbout(String reference) {
        Map<String, Object> all = new HashMap<>(answers);
        if (about != null) {
            all.put(about, reference);
        }
        return all;
    }

    @Override
    public String toString() {
        return form + ", " + way;
    }
}
