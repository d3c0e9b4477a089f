package org.alteractions.journey.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WebappSettingsTest {

    private static final List<String> APPS = WebappFiles.APPS;

    private static final Pattern CUSTOM_SCRIPTS = Pattern.compile("^  customScripts: \\[(.*?)]", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CLICK = Pattern.compile("ng-click=\"[^\"]+\"");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    @ParameterizedTest
    @FieldSource("APPS")
    void speaksFrenchUnlessTheBrowserAsksForEnglish(String app) {
        assertThat(settings(app))
                .containsPattern("(?m)^    availableLocales: \\['en', 'fr']")
                .containsPattern("(?m)^    fallbackLocale: 'fr'");
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void findsEveryScriptItRegisters(String app) {
        assertThat(CUSTOM_SCRIPTS.matcher(settings(app)).results().map(MatchResult::group))
                .flatMap(scripts -> QUOTED.matcher(scripts).results().map(quoted -> quoted.group(1)).toList())
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script(app, script)).as(script).contains("export default"));
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void hidesTheVendorsBanner(String app) {
        assertThat(styles(app)).containsPattern("\\.ce-eol-banner \\{\\s*display: none;");
    }

    /** Both write free text into the engine's tables. */
    @Test
    void tasklistOffersNeitherCommentsNorTasksOutsideAProcess() {
        assertThat(styles("tasklist"))
                .containsPattern("\\.createCommentLink,[^{}]*\\.create-task-action \\{\\s*display: none !important;");
    }

    @Test
    void tasklistKeepsNoDraftsInTheBrowser() {
        assertThat(styles("tasklist"))
                .containsPattern("\\.form-actions button\\[ng-click=\"save\\(\\$event\\)\"] \\{\\s*display: none;");
    }

    /** An update of the vendor's that renames them would quietly show them again. */
    @Test
    void whatTasklistHidesIsStillNamedSo() {
        assertThat(WebappFiles.text("tasklist", "camunda-tasklist-bootstrap.js"))
                .contains("class=\"createCommentLink\"", "class=\"ce-eol-banner\"", "ng-click=\"save($event)\"",
                        // what journey-draft-store.js keeps out of the browser's storage
                        "camunda-form:");
    }

    /** An update of the vendor's that renames them would quietly send forms without a question, and say nothing after. */
    @Test
    void whatTasklistIsWrappedAtIsStillNamedSo() {
        assertThat(WebappFiles.text("tasklist", "camunda-tasklist-bootstrap.js"))
                .contains("camForm submission prevented", "submission prevented", "camTasklistFormCamunda",
                        "PROCESS_START_OK", ".submitForm", "addError");
    }

    /** An update of the vendor's that renames a button would quietly open it to everybody. */
    @Test
    void whatCockpitClosesIsStillNamedSo() {
        String vendor = WebappFiles.text("cockpit", "camunda-cockpit-bootstrap.js") + WebappFiles.plugin("cockpit");
        List<String> clicks = CLICK.matcher(WebappFiles.text("cockpit", "scripts/journey-doors.js")).results()
                .map(MatchResult::group).distinct().toList();
        assertThat(clicks).hasSizeGreaterThan(10).allSatisfy(click -> assertThat(vendor).contains(click));
        assertThat(vendor).contains("DASHBOARD_CUSTOM_PLUGINS", "class=\"deprecate\"", "cam-tabs=");
    }

    @Test
    void tasklistKeepsItsShortcuts() {
        assertThat(settings("tasklist")).contains("claimTask:", "focusFilter:", "focusList:", "focusForm:", "startProcess:");
    }

    private static String settings(String app) {
        return WebappFiles.text(app, "scripts/config.js");
    }

    private static String styles(String app) {
        String own = WebappFiles.text(app, "styles/user-styles.css");
        assertThat(own).startsWith("@import '" + (app.equals("tasklist") ? "" : "../../tasklist/styles/") + "house.css';");
        return own + WebappFiles.text("tasklist", "styles/house.css");
    }

    private static String script(String app, String path) {
        return path.startsWith("../tasklist/")
                ? WebappFiles.text("tasklist", path.substring("../tasklist/".length()))
                : WebappFiles.text(app, path);
    }
}
