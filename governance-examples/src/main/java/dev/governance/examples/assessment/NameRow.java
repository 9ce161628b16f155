package dev.governance.examples.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * A row of the table of names (名称表).
 *
 * @param code what is named
 * @param level what it is, in words of the table's owner; not used
 * @param name what people call it
 */
@JsonPropertyOrder({"code", "level", "name"})
public record NameRow(String code, Optional<String> level, String name) {

    /**
     * Checks that there is a name.
     *
     * @throws IllegalArgumentException if the code or the name is blank
     */
    public NameRow {
        checkArgument(!code.isBlank() && !name.isBlank(), "%s is called \"%s\"", code, name);
    }
}
