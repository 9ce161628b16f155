package dev.governance.duty;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/** One change from a catalogue to a later one (清单调整). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CatalogueChange.Added.class, name = "added"),
    @JsonSubTypes.Type(value = CatalogueChange.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = CatalogueChange.Changed.class, name = "changed")
})
public sealed interface CatalogueChange extends Serializable {

    /**
     * A duty is new.
     *
     * @param duty the duty
     */
    record Added(Duty duty) implements CatalogueChange {
        /** Checks that nothing is null. */
        public Added {
            requireNonNull(duty, "duty");
        }
    }

    /**
     * A duty is gone.
     *
     * @param duty the duty
     */
    record Removed(Duty duty) implements CatalogueChange {
        /** Checks that nothing is null. */
        public Removed {
            requireNonNull(duty, "duty");
        }
    }

    /**
     * A duty is another.
     *
     * @param before the duty as it was
     * @param after the duty as it is
     */
    record Changed(Duty before, Duty after) implements CatalogueChange {
        /** Checks that nothing is null. */
        public Changed {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }
}
