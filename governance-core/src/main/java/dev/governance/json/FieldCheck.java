package dev.governance.json;

import dev.governance.basics.Finding;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which fields of one object were there, which are not known, and which are missing. */
final class FieldCheck {

    private final Shape.Fields fields;
    private final FaultList faults;
    private final Place place;

    /** The known fields that were seen, and those that a misspelled name was taken for. */
    private final Set<String> seen = new HashSet<>();

    FieldCheck(Shape.Fields fields, FaultList faults, Place place) {
        this.fields = fields;
        this.faults = faults;
        this.place = place;
    }

    void seen(String name) {
        if (fields.byName().containsKey(name)) {
            seen.add(name);
        }
    }

    void unknown(String name, long at) {
        if (faults.isFull()) {
            faults.count(1);
            return;
        }
        Optional<String> meant = Spelling.nearest(name, fields.byName().keySet());
        meant.ifPresent(seen::add);
        Finding.Builder finding = Finding.builder(meant.isPresent() ? "json.misspelled-field" : "json.unknown-field");
        finding.putValues("name", Echo.of(name));
        meant.ifPresent(known -> finding.putValues("meant", known));
        finding.putValues("allowed", Words.list(fields.byName().keySet()));
        faults.add(at, place.at(Echo.of(name)), finding.build());
    }

    void missing(long start) {
        fields.byName().forEach((name, field) -> {
            if (field.required() && !seen.contains(name)) {
                faults.add(
                        start,
                        place.at(name),
                        Finding.builder("json.missing-field")
                                .putValues("name", name)
                                .build());
            }
        });
    }
}
