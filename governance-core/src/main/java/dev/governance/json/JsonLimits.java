package dev.governance.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How much a reader takes before it refuses (读取上限). The limits bound memory and time whatever the input is; they are
 * far above what a register of a district needs.
 *
 * <p>Numbers are bounded as well, by the types that hold them: at most {@value #NUMBER_LENGTH} characters, decimals of
 * at most {@value #DECIMAL_DIGITS} digits on either side of the point. Immutable and thread-safe.
 *
 * @param documentBytes the most bytes of one document
 * @param lineBytes the most bytes of one line of JSON lines; there may be any number of lines
 * @param depth the deepest nesting of objects and lists
 * @param textLength the most UTF-16 units of one text
 * @param parts the most names, values and brackets of one document
 */
public record JsonLimits(int documentBytes, int lineBytes, int depth, int textLength, int parts)
        implements Serializable {

    /** The most characters of a number. */
    public static final int NUMBER_LENGTH = 100;

    /** The most digits of a decimal before the point, and behind it. */
    public static final int DECIMAL_DIGITS = 40;

    /** The most characters of a field's name. */
    public static final int NAME_LENGTH = 200;

    /** The most faults that are told one by one. */
    public static final int FAULTS = 20;

    private static final JsonLimits STANDARD = new JsonLimits(32 << 20, 1 << 20, 64, 100_000, 4_000_000);

    /** Checks that every limit is positive and that the depth is one that the stack holds. */
    public JsonLimits {
        checkArgument(documentBytes > 0, "a document has at least one byte, not %s", documentBytes);
        checkArgument(lineBytes > 0, "a line has at least one byte, not %s", lineBytes);
        checkArgument(depth > 0 && depth <= 500, "nesting is from 1 to 500, not %s", depth);
        checkArgument(textLength > 0, "a text has at least one character, not %s", textLength);
        checkArgument(parts > 0, "a document has at least one part, not %s", parts);
    }

    /**
     * Returns the standard limits: documents of 32 MiB, lines of 1 MiB, nesting to 64, texts of 100,000 characters,
     * 4,000,000 parts.
     *
     * @return the limits
     */
    public static JsonLimits standard() {
        return STANDARD;
    }
}
