package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A list of duties of one place in one version (职责清单): which matters communities do, help with, and never do.
 *
 * <p>Each duty stands in it once, so that it has one lead; what is on the negative list is on no other. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDutyCatalogue.class)
@JsonDeserialize(as = ImmutableDutyCatalogue.class)
@JsonPropertyOrder({"wireVersion", "id", "version", "title", "inForce", "note", "duties"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DutyCatalogue implements Serializable {

    DutyCatalogue() {}

    /**
     * Returns the version of the JSON form.
     *
     * @return 1
     */
    @Value.Default
    public int wireVersion() {
        return 1;
    }

    /**
     * Returns the catalogue's id, the same for all versions.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns the version.
     *
     * @return the version
     */
    public abstract String version();

    /**
     * Returns what the catalogue is called.
     *
     * @return the title
     */
    public abstract Sentence title();

    /**
     * Returns when the catalogue is in force.
     *
     * @return the dates
     */
    public abstract DateSpan inForce();

    /**
     * Returns what a reader must know of the catalogue, such as that it is an example.
     *
     * @return the note
     */
    public abstract Optional<Sentence> note();

    /**
     * Returns the duties.
     *
     * @return each once, in the order of the catalogue
     */
    public abstract ImmutableList<Duty> duties();

    /**
     * Returns the duties by id.
     *
     * @return the duties
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableMap<DutyId, Duty> byId() {
        ImmutableMap.Builder<DutyId, Duty> byId = ImmutableMap.builder();
        duties().forEach(duty -> byId.put(duty.id(), duty));
        return byId.buildOrThrow();
    }

    /**
     * Looks a duty up.
     *
     * @param id the duty's id
     * @return the duty, or nothing
     */
    public Optional<Duty> duty(DutyId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * Returns the duties of one list.
     *
     * @param kind the list
     * @return its duties, in the order of the catalogue
     */
    public ImmutableList<Duty> duties(DutyKind kind) {
        return byKind().get(kind);
    }

    /**
     * Looks a duty up by what it is called.
     *
     * @param name its name in either language, letter by letter
     * @return the first duty of that name, or nothing
     */
    public Optional<Duty> named(String name) {
        return Optional.ofNullable(byName().get(name.strip()));
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableMap<String, Duty> byName() {
        Map<String, Duty> byName = new LinkedHashMap<>();
        for (Duty duty : duties()) {
            byName.putIfAbsent(duty.name().zh(), duty);
            byName.putIfAbsent(duty.name().en(), duty);
        }
        return ImmutableMap.copyOf(byName);
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableListMultimap<DutyKind, Duty> byKind() {
        return Multimaps.index(duties(), Duty::kind);
    }

    /**
     * Returns what changes from this catalogue to a later one.
     *
     * @param later another version
     * @return the changes: by this catalogue's order, then what is new
     */
    public ImmutableList<CatalogueChange> diff(DutyCatalogue later) {
        List<CatalogueChange> changes = new ArrayList<>();
        for (Duty duty : duties()) {
            later.duty(duty.id())
                    .ifPresentOrElse(
                            now -> {
                                if (!now.equals(duty)) {
                                    changes.add(new CatalogueChange.Changed(duty, now));
                                }
                            },
                            () -> changes.add(new CatalogueChange.Removed(duty)));
        }
        later.duties().stream()
                .filter(duty -> duty(duty.id()).isEmpty())
                .forEach(duty -> changes.add(new CatalogueChange.Added(duty)));
        return ImmutableList.copyOf(changes);
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(wireVersion() == 1, "this library reads wireVersion 1 of a catalogue, not %s", wireVersion());
        Map<DutyId, Duty> byId = new LinkedHashMap<>();
        Map<String, Duty> byName = new LinkedHashMap<>();
        for (Duty duty : duties()) {
            checkState(byId.put(duty.id(), duty) == null, "duty %s stands in the catalogue twice", duty.id());
            Duty namesake = byName.put(duty.name().zh(), duty);
            checkState(
                    namesake == null
                            || namesake.kind().isPermitted() == duty.kind().isPermitted(),
                    "\"%s\" is on the negative list and on a permitted one (%s)",
                    duty.name().zh(),
                    duty.id());
            checkState(
                    namesake == null || namesake.lead() == duty.lead(),
                    "\"%s\" has two leads",
                    duty.name().zh());
        }
    }

    /** Builds a {@link DutyCatalogue}. */
    public static final class Builder extends ImmutableDutyCatalogue.Builder {
        Builder() {}
    }
}
