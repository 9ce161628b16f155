package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id of a set of norms (规范档案编号): {@code national}, or that of a place that has norms of its own.
 *
 * <p>In JSON an id is its text. Immutable and thread-safe.
 *
 * @param value lower-case words joined by hyphens, such as {@code shanghai-example}
 */
public record ProfileId(String value) implements Comparable<ProfileId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id is not made of lower-case words joined by hyphens
     */
    public ProfileId {
        checkArgument(
                FORM.matcher(value).matches(), "a profile's id is lower-case words joined by -, but was: %s", value);
    }

    /**
     * Returns an id.
     *
     * @param value lower-case words joined by hyphens
     * @return the id
     * @throws IllegalArgumentException if the id has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProfileId of(String value) {
        return new ProfileId(value);
    }

    /**
     * Returns the id of the national profile, on which all others fall back.
     *
     * @return {@code national}
     */
    public static ProfileId national() {
        return new ProfileId("national");
    }

    /**
     * Returns whether this is the national profile.
     *
     * @return true for {@code national}
     */
    public boolean isNational() {
        return equals(national());
    }

    /** Compares by the id's characters, consistent with {@code equals}. */
    @Override
    public int compareTo(ProfileId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id's text. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
