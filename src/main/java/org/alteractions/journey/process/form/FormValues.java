package org.alteractions.journey.process.form;

import java.util.List;

/** A feature's part of the catalogue of shown values. */
public interface FormValues {

    List<ShownKey> shownKeys();
}
