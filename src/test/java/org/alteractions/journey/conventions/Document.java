package org.alteractions.journey.conventions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file and its violations of the rules for documents. */
record Document(Path file, String text) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)|src=\"([^\"]+)\"");
    private static final Pattern LINK_TEXT = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|.*$");
    /** Written by a test from the code's own words. */
    private static final Pattern GENERATED = Pattern.compile("(?s)<!-- table: .*?<!-- end -->");
    /** Items of lists begin a block, and so does what follows an empty line. */
    private static final Pattern BLOCK = Pattern.compile("\\n\\s*\\n|\\n\\s*(?:[-*]|\\d+\\.) +");
    private static final Pattern LEAD = Pattern.compile("^\\s*\\*\\*[^*]+[.:]\\*\\*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[*)\"]*\\s+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern VERSION = Pattern.compile("\\b\\d+(?:\\.\\d+)+\\b");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(?:whoever|whom|just\\s+before|told|of\\s+its\\s+own|stands\\s+in)\\b");
    private static final Pattern CLASS = Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*[a-z]\\w*(?:\\.\\w+)?)");
    private static final Pattern DOTTED = Pattern.compile("[a-z]+(?:\\.[a-z-]+)+");
    private static final Set<String> SETTING_ROOTS = Set.of("journey", "spring", "server", "management", "camunda");

    static Document read(Path file) {
        return new Document(file, Models.read(file));
    }

    /** Links and pictures without their file, or without the heading that they point to. */
    List<String> brokenLinks() {
        return LINK.matcher(withoutCode()).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(target -> !target.startsWith("http:") && !target.startsWith("https:"))
                .filter(Predicate.not(this::leadsSomewhere))
                .toList();
    }

    /** Classes, members, packages, settings and files between back-ticks that do not exist. */
    List<String> unknownNames(CodeNames names) {
        return codeSpans().flatMap(Document::names)
                .filter(name -> isUnknownClass(name, names) || isUnknownPackageOrSetting(name, names) || isUnknownFile(name))
                .distinct()
                .toList();
    }

    /** Versions of products, such as 7.24.0. */
    List<String> versions() {
        return VERSION.matcher(withoutCode()).results().map(MatchResult::group).toList();
    }

    List<String> forbiddenPhrases() {
        String written = GENERATED.matcher(withoutCode()).replaceAll("");
        return FORBIDDEN.matcher(written).results().map(MatchResult::group).toList();
    }

    /** @return half of the sentences have at most so many words; 0 where there are none */
    int medianWords() {
        List<Long> lengths = sentences().map(Document::words).filter(count -> count > 0).sorted().toList();
        return lengths.isEmpty() ? 0 : Math.toIntExact(lengths.get(lengths.size() / 2));
    }

    /** Prose only: no headings, tables or code; a name in code is one word. */
    private Stream<String> sentences() {
        String prose = TABLE_ROW.matcher(HEADING.matcher(withoutFences()).replaceAll("\n")).replaceAll("\n");
        return BLOCK.splitAsStream(CODE.matcher(prose).replaceAll("code"))
                .map(block -> TAG.matcher(LINK_TEXT.matcher(block).replaceAll("$1")).replaceAll(""))
                .map(block -> LEAD.matcher(block).replaceFirst(""))
                .flatMap(SENTENCE_END::splitAsStream);
    }

    private Stream<String> codeSpans() {
        return CODE.matcher(withoutFences()).results().map(found -> found.group(1));
    }

    /** In code of several words, only what names a class in full is a name. */
    private static Stream<String> names(String code) {
        return code.contains(" ")
                ? Arrays.stream(code.split(" +")).filter(word -> word.startsWith("org.alteractions."))
                : Stream.of(code);
    }

    private boolean leadsSomewhere(String target) {
        String[] parts = target.split("#", 2);
        Path aim = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        return Files.exists(aim) && (parts.length == 1 || anchors(parts[0].isEmpty() ? text : Models.read(aim)).contains(parts[1]));
    }

    private static List<String> anchors(String markdown) {
        return HEADING.matcher(FENCED.matcher(markdown).replaceAll("")).results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private static boolean isUnknownClass(String name, CodeNames names) {
        var found = CLASS.matcher(name.replaceFirst("^org\\.alteractions\\.journey\\.", ""));
        return found.matches()
                && !(names.isClassOrMember(found.group(2))
                        && (found.group(1).isEmpty() || names.isPackage(found.group(1).replaceFirst("\\.$", ""))));
    }

    private static boolean isUnknownPackageOrSetting(String name, CodeNames names) {
        if (!DOTTED.matcher(name).matches() || name.endsWith(".jsonl")) {
            return false;
        }
        String root = name.substring(0, name.indexOf('.'));
        return SETTING_ROOTS.contains(root) ? !names.isSetting(name) : names.isPackage(root) && !names.isPackage(name);
    }

    private static boolean isUnknownFile(String name) {
        return name.matches("(?:src|forms|processes|\\.ci)/[^*…<]*") && !Files.exists(Path.of(name));
    }

    private static long words(String sentence) {
        return Arrays.stream(sentence.split("\\s+")).filter(word -> WORD.matcher(word).matches()).count();
    }

    private String withoutFences() {
        return FENCED.matcher(text).replaceAll("");
    }

    private String withoutCode() {
        return CODE.matcher(withoutFences()).replaceAll("code");
    }
}
