package org.alteractions.journey.browser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One way through a participant's page: how the case gets there, the answers in the browser and the expected result.
 *
 * @param page    name of the page's form, without its language
 * @param way     name that distinguishes ways through the same page
 * @param bring   brings a case to the page without the browser; returns the reference, or null if there is no case
 * @param door    how the participant reaches the page
 * @param answers by key, as the form sends them; a file is its bytes; null if the page is only read
 * @param chosen  keys of the questions that are answered with the first offered option
 * @param said    texts about the case that the page must show
 * @param after   checks the case after the form was sent and the jobs have run; gets the reference and the sender
 */
record PageCase(
        String page,
        String way,
        Supplier<String> bring,
        Door door,
        Map<String, ?> answers,
        Set<String> chosen,
        List<String> said,
        BiConsumer<String, Reader> after) {

    /** By the link that was mailed to an address. */
    static PageCase mailed(
            String page, String way, Supplier<String> bring, String to, Map<String, ?> answers,
            Consumer<String> after) {
        return through(new Door.Mail(() -> to), page, way, bring, answers, after);
    }

    /** By the link that was mailed to somebody who is not known before the case is there. */
    static PageCase mailed(
            String page, String way, Supplier<String> bring, Supplier<String> to, Map<String, ?> answers,
            Consumer<String> after) {
        return through(new Door.Mail(to), page, way, bring, answers, after);
    }

    static PageCase followed(
            String page, String way, Supplier<String> bring, String of, Map<String, ?> answers,
            Consumer<String> after) {
        return through(new Door.FollowPage(of), page, way, bring, answers, after);
    }

    /** On a public page. @param path of the page @param sender address to be confirmed */
    static PageCase entered(
            String page, String path, String way, Runnable prepare, String sender, Map<String, ?> answers, Consumer<Reader> after) {
        return through(new Door.Entry(path, sender), page, way, prepared(prepare), answers,
                (none, reader) -> after.accept(reader));
    }

    /** On a page that anybody may open; there is nothing to confirm. */
    static PageCase open(
            String page, String way, Runnable prepare, String path, Map<String, ?> answers, Consumer<Reader> after) {
        return through(new Door.Address(path), page, way, prepared(prepare), answers,
                (none, reader) -> after.accept(reader));
    }

    private static Supplier<String> prepared(Runnable prepare) {
        return () -> {
            prepare.run();
            return null;
        };
    }

    private static PageCase through(
            Door door, String page, String way, Supplier<String> bring, Map<String, ?> answers,
            Consumer<String> after) {
        return through(door, page, way, bring, answers, (reference, reader) -> after.accept(reference));
    }

    private static PageCase through(
            Door door, String page, String way, Supplier<String> bring, Map<String, ?> answers,
            BiConsumer<String, Reader> after) {
        return new PageCase(page, way, bring, door, answers, Set.of(), List.of(), after);
    }

    /** The same, with the first choice that they offer as the answers to questions. */
    PageCase choosing(String... keys) {
        return new PageCase(page, way, bring, door, answers, Set.of(keys), said, after);
    }

    /** The same, where the page must show these words. */
    PageCase saying(String... words) {
        return new PageCase(page, way, bring, door, answers, chosen, List.of(words), after);
    }

    boolean isPublic() {
        return door instanceof Door.Address || door instanceof Door.Entry;
    }

    boolean isOnlyRead() {
        return answers == null;
    }

    @Override
    public String toString() {
        return page + ", " + way;
    }
}
