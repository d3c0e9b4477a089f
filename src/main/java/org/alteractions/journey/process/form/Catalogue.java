package org.alteractions.journey.process.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** All values that forms may show. A key that two features offer stops the application's start. */
@Component
public class Catalogue {

    private final Map<String, ShownKey> keys = new TreeMap<>();

    public Catalogue(List<FormValues> features) {
        features.stream().flatMap(feature -> feature.shownKeys().stream()).forEach(this::add);
    }

    private void add(ShownKey key) {
        if (keys.putIfAbsent(key.key(), key) != null) {
            throw new IllegalStateException("Shown key '" + key.key() + "' is offered by two features");
        }
    }

    public Collection<ShownKey> all() {
        return keys.values();
    }

    public boolean offers(String key) {
        return keys.containsKey(key);
    }

    public Object value(String key, CaseContext context) {
        ShownKey shown = keys.get(key);
        return shown == null ? null : shown.value().apply(context);
    }
}
