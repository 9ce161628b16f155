package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What a worker can do and a post may ask for (技能), such as {@code mediation}.
 *
 * <p>A word of the embedder's own list. Immutable and thread-safe; ordered by its text.
 *
 * @param value letters and digits of any script, joined by single hyphens; at most 40 characters
 */
public record Skill(@JsonValue String value) implements Comparable<Skill>, Serializable {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the word has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Skill {
        checkArgument(
                value.length() <= 40 && FORM.matcher(value).matches(),
                "a skill is one word of letters, digits and hyphens, but was: %s",
                value);
    }

    /**
     * Returns the skill with a name.
     *
     * @param value the name
     * @return the skill
     * @throws IllegalArgumentException if the name has another form
     */
    public static Skill of(String value) {
        return new Skill(value);
    }

    @Override
    public int compareTo(Skill other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
