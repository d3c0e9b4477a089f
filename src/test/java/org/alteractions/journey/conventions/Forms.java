package org.alteractions.journey.conventions;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.DynamicTest;

/** All forms of the application. */
final class Forms {

    private static final List<FormFile> ALL =
            DesignFiles.staffForms().stream().map(FormFile::new).toList();

    private Forms() {}

    static List<FormFile> all() {
        return ALL;
    }

    /** One test per form: the rule gives a sentence for each place where the form breaks it. */
    static Stream<DynamicTest> each(Function<FormFile, Stream<String>> rule) {
        return ALL.stream().map(form -> DynamicTest.dynamicTest(
                form.file(), DesignFiles.form(form.file())
                        .toUri(), () -> Models.none(form.file(), rule.apply(form))));
    }
}
