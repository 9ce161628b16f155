package dev.governance.policy;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which policy spoke: its id and, where it is a document, the version and the digest of the text that was in force.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePolicyReference.class)
@JsonDeserialize(as = ImmutablePolicyReference.class)
@JsonPropertyOrder({"id", "version", "digest"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PolicyReference implements Comparable<PolicyReference>, Serializable {

    private static final Comparator<PolicyReference> ORDER = Comparator.comparing(PolicyReference::id)
            .thenComparing(PolicyReference::version, Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(PolicyReference::digest, Comparators.emptiesFirst(Comparator.naturalOrder()));

    PolicyReference() {}

    /**
     * Returns the policy's id.
     *
     * @return the id; not blank
     */
    public abstract String id();

    /**
     * Returns the version; absent for a policy written in Java.
     *
     * @return the version
     */
    public abstract Optional<String> version();

    /**
     * Returns the SHA-256 of the document's canonical form, in lower-case hexadecimal; absent for a policy written in
     * Java.
     *
     * @return the digest
     */
    public abstract Optional<String> digest();

    /**
     * Returns a reference to a policy written in Java.
     *
     * @param id the policy's id
     * @return a reference without version and digest
     */
    public static PolicyReference of(String id) {
        return ImmutablePolicyReference.builder().id(id).build();
    }

    /**
     * Returns a reference to one version of a document.
     *
     * @param id the policy's id
     * @param version the version
     * @param digest the digest of its canonical form
     * @return the reference
     */
    public static PolicyReference of(String id, String version, String digest) {
        return ImmutablePolicyReference.builder()
                .id(id)
                .version(Optional.of(version))
                .digest(Optional.of(digest))
                .build();
    }

    @Value.Check
    void check() {
        checkState(!id().isBlank(), "a policy's id is blank");
    }

    @Override
    public int compareTo(PolicyReference other) {
        return ORDER.compare(this, other);
    }

    /** Returns the id, and the version where there is one. */
    @Override
    public final String toString() {
        return id() + version().map(v -> " " + v).orElse("");
    }
}
