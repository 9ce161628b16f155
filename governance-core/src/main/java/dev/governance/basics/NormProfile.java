package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;

/**
 * A set of norms that holds in one place (规范档案), and whether it is a mere example.
 *
 * <p>The national profile is never an example. Immutable and thread-safe.
 *
 * @param id the id
 * @param name what readers call it
 * @param example true if it shows how a local profile looks and must not be relied on
 */
@JsonPropertyOrder({"id", "name", "example"})
public record NormProfile(ProfileId id, Sentence name, boolean example) implements Serializable {

    /**
     * Checks that the national profile is not an example.
     *
     * @throws IllegalArgumentException if it is
     */
    public NormProfile {
        Objects.requireNonNull(name, "name");
        checkArgument(!(id.isNational() && example), "the national profile is not an example");
    }

    /**
     * Returns the national profile.
     *
     * @return the profile on which all others fall back
     */
    public static NormProfile national() {
        return new NormProfile(ProfileId.national(), Sentence.of("National norms", "全国规范"), false);
    }

    /**
     * Returns a local profile that may be relied on.
     *
     * @param id the id
     * @param name what readers call it
     * @return the profile
     */
    public static NormProfile of(ProfileId id, Sentence name) {
        return new NormProfile(id, name, false);
    }

    /**
     * Returns a local profile that is an example.
     *
     * @param id the id
     * @param name what readers call it
     * @return the profile
     */
    public static NormProfile ofExample(ProfileId id, Sentence name) {
        return new NormProfile(id, name, true);
    }
}
