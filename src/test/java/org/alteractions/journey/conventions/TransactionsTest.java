package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No request holds a database connection while it waits for another; every story ends with that check as well. */
class TransactionsTest {

    private static final Pattern BESIDE_ANOTHER = Pattern.compile("REQUIRES_NEW|NOT_SUPPORTED|RequiresNew");

    @Test
    void noneBeginsBesideAnother() {
        assertThat(Sources.files())
                .filteredOn(file -> BESIDE_ANOTHER.matcher(Models.read(file)).find())
                .as("classes that suspend a transaction and take a second connection")
                .isEmpty();
    }
}
