package org.alteractions.journey.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Checks a page with axe against WCAG 2.2 A and AA and its best practices. */
public final class Accessibility {

    private static final List<String> RULES = List.of(
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = script();
    private static final String RUN = """
            async ({within, tags, without}) => {
              const rules = Object.fromEntries(without.map(rule => [rule, {enabled: false}]));
              const found = await axe.run(within, {
                runOnly: {type: 'tag', values: tags}, rules, resultTypes: ['violations'], preload: false});
              return found.violations.flatMap(rule => rule.nodes.map(
                node => `${rule.id} (${rule.impact}): ${rule.help} in ${node.html}`));
            }""";

    private Accessibility() {}

    /**
     * One sentence per element and rule; empty where everything is well.
     *
     * @param without ids of rules that do not hold for this kind of page
     */
    public static List<String> problems(Page page, String... without) {
        return problemsIn("html", page, without);
    }

    /** The same for a part of a page. @param within as CSS selects it */
    @SuppressWarnings("unchecked")
    public static List<String> problemsIn(String within, Page page, String... without) {
        // A page whose content is set anew still has it.
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(RUN, Map.of("within", within, "tags", RULES, "without", List.of(without)));
    }

    private static String script() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
