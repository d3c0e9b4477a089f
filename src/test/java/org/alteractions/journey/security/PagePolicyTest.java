package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PagePolicyTest {

    @Test
    void aMailsOwnStyleSheetIsNamedByItsSum() {
        assertThat(PagePolicy.showing("<html><head><style>p { color: red; }</style></head><body><p>x</p></body></html>"))
                .contains("style-src 'self' 'sha256-").doesNotContain("unsafe-inline");
        assertThat(PagePolicy.showing(null)).isEqualTo(PagePolicy.STRICT);
        assertThat(PagePolicy.showing("<p>x</p>")).isEqualTo(PagePolicy.STRICT);
    }

    @Test
    void aMailThatHasTravelledHasTheSameSum() {
        String mail = "<style>\np { color: red; }\n</style><p>x</p>";

        assertThat(PagePolicy.showing(mail.replace("\n", "\r\n"))).isEqualTo(PagePolicy.showing(mail));
    }

    @Test
    void noPageOfOursNeedsMore() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(templates).hasSizeGreaterThan(15).allSatisfy(template -> {
                Document page = Jsoup.parse(Files.readString(template));
                assertThat(page.select("style, script:not([th:src]), [style], [onclick], [onchange], [onsubmit]"))
                        .as(template.toString()).isEmpty();
            });
        }
    }

    @Test
    void whereStaffWrite_andWhereParticipantsAnswer_filesOfOursAreRun_andNowhereElse() throws IOException {
        Path folder = Path.of("src/main/resources/templates");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path template : files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(template));
                String view = folder.relativize(template).toString().replace(".html", "");
                boolean written = !view.startsWith("participant") && !page.select("main form[method=post]").isEmpty();

                List<String> scripts = new ArrayList<>();
                if (view.equals("staff/frame")) {
                    scripts.add("<script th:if=\"${scripted}\" th:src=\"@{/staff/frame.js}\" defer></script>");
                    scripts.add("<script th:if=\"${scripted}\" th:src=\"@{/staff/suggestions.js}\" defer></script>");
                }
                if (written) {
                    scripts.add("<script th:src=\"@{/staff/unsent.js}\" defer></script>");
                }
                if (written && !page.select("input[type=file]").isEmpty()) {
                    scripts.add("<script th:src=\"@{/participants/files.js}\" defer></script>");
                }
                if (view.equals("participant/layout")) {
                    scripts.add("<script th:if=\"${files}\" th:src=\"@{/participants/files.js}\" defer></script>");
                    scripts.add("<script th:if=\"${asks}\" th:src=\"@{/participants/reach.js}\" defer></script>");
                    scripts.add("<script th:if=\"${asks}\" th:src=\"@{/participants/unsent.js}\" defer></script>");
                    scripts.add("<script th:if=\"${asks}\" th:src=\"@{/participants/counts.js}\" defer></script>");
                }
                assertThat(page.select("script")).as(view).extracting(Element::outerHtml).isEqualTo(scripts);
            }
        }
        assertThat(PagePolicy.SCRIPTED).startsWith(PagePolicy.STRICT).endsWith("; script-src 'self'; connect-src 'self'");
    }
}
