package org.alteractions.journey.testing;

import java.util.List;

/** Malicious and harmless input. None of it may become mark-up. */
public final class StrangersWords {

    public static final String LINK = "[Se reconnecter](https://evil.example/login)";
    public static final String NAME = "Ana <Nana> Díaz";
    public static final String TITLE = "Nos ateliers <cuisine> et <jardin>";
    public static final String TEMPLATE = "{{this}} {{requestTitle}} {{#if true}}x{{/if}}";
    public static final String EVERYTHING =
            "# *a* _b_ ~~c~~ `d` \\e &amp; &#60; <b>f</b> <img src=x onerror=alert(1)> ![g](//evil.example/h.png) | - 1. > +";

    private StrangersWords() {}

    public static List<String> all() {
        return List.of(
                LINK, NAME, TITLE, TEMPLATE, EVERYTHING,
                "# Urgent", "## Urgent ##", "1. premier", "1) premier", "- point", "+ point", "* point", "> cité", "---", "===",
                "    code", "\tcode", "~~~", "```", "| a | b |", "[x]: https://evil.example", "[ ] fait", "<!-- caché -->",
                "=1 + 1", "{{", "}}", "{{{{chapter}}}}", "*gras*", "**gras**", "__gras__", "~barré~", "a  b",
                "https://evil.example/a?b=c&d", "http://evil.example", "www.evil.example", "ftp://evil.example",
                "<https://evil.example>", "evil@evil.example", "<evil@evil.example>", "mailto:evil@evil.example",
                "&lt;b&gt;", "&copy; &#60; &#x3C;", "</div></p><h1>Titre</h1>", "\"><a href='//evil.example'>x</a>",
                "javascript:alert(1)", "C:\\Users\\Ana\\*", "L'élève « Zoé » — 50 % d'œuvres, €3", "Ünï\u00a0cødé 😀 日本", "$1 $$ \\1");
    }
}
