package dev.governance.place;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Strings;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The code of a grid (网格编码): the community in which it lies, and its number there.
 *
 * <p>Every grid belongs to exactly one community and never directly to a township or a county, as an excerpt of a city's
 * standard says (DB6101/T 3185-2024). Three digits for the number are common practice; two and four are seen too. The
 * texts of GB/T 34300 and GB/T 31000 were not available, and no conformance with them is claimed. The letter that marks
 * a dedicated grid in {@link #toString} is this library's own, so that no two grids of a community share a text.
 *
 * <p>Immutable and thread-safe. Ordered by community and number.
 *
 * @param community the division in which the grid lies; of the village level
 * @param sequence the number of the grid in its community; from 1 to as many as the digits can write
 * @param digits how many digits the number is written with; 2, 3 or 4
 * @param kind whether it is a basic or a dedicated grid
 */
public record GridCode(DivisionCode community, int sequence, int digits, GridKind kind)
        implements Comparable<GridCode>, Serializable {

    /** How many digits the number of a grid has unless it is said: {@value}. */
    public static final int USUAL_DIGITS = 3;

    private static final char DEDICATED_MARK = 'D';
    private static final int COMMUNITY_DIGITS = DivisionLevel.VILLAGE.digits();

    private static final Comparator<GridCode> ORDER = Comparator.comparing(GridCode::community)
            .thenComparingInt(GridCode::sequence)
            .thenComparingInt(GridCode::digits)
            .thenComparing(GridCode::kind);

    /** Checks that the grid lies in a community and that its number can be written. */
    public GridCode {
        checkNotNull(kind, "kind");
        checkArgument(
                community.level() == DivisionLevel.VILLAGE,
                "a grid lies in a community, but %s is of the level %s",
                community,
                community.level());
        checkArgument(digits >= 2 && digits <= 4, "the number of a grid has 2 to 4 digits, but was: %s", digits);
        checkArgument(
                sequence >= 1 && Integer.toString(sequence).length() <= digits,
                "the number of a grid is from 1 to what %s digits can write, but was: %s",
                digits,
                sequence);
    }

    /**
     * Returns the code of a basic grid, its number of {@value #USUAL_DIGITS} digits.
     *
     * @param community the division in which the grid lies; of the village level
     * @param sequence the number of the grid in its community; 1–999
     * @return the code
     * @throws IllegalArgumentException if the division is no community, or the number cannot be written
     */
    public static GridCode of(DivisionCode community, int sequence) {
        return new GridCode(community, sequence, USUAL_DIGITS, GridKind.BASIC);
    }

    /**
     * Reads what {@link #toString} writes: the community's twelve digits, two to four digits for the number, and the
     * letter {@code D} for a dedicated grid. White space around it is ignored.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException if the text is no code of a grid
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GridCode parse(String text) {
        String code = text.strip();
        boolean dedicated = !code.isEmpty() && code.charAt(code.length() - 1) == DEDICATED_MARK;
        int end = dedicated ? code.length() - 1 : code.length();
        int digits = end - COMMUNITY_DIGITS;
        checkArgument(digits >= 2 && digits <= 4, "a grid's code has 14 to 16 digits, but was: %s", code);
        return new GridCode(
                DivisionCode.parse(code.substring(0, COMMUNITY_DIGITS)),
                sequence(code.substring(COMMUNITY_DIGITS, end)),
                digits,
                dedicated ? GridKind.DEDICATED : GridKind.BASIC);
    }

    private static int sequence(String digits) {
        checkArgument(
                digits.chars().allMatch(digit -> digit >= '0' && digit <= '9'),
                "the number of a grid is made of the digits 0-9, but was: %s",
                digits);
        return Integer.parseInt(digits);
    }

    /**
     * Returns the digits alone, as other systems write them, without the mark of a dedicated grid.
     *
     * @return 14 to 16 digits
     */
    public String plainDigits() {
        return community + Strings.padStart(Integer.toString(sequence), digits, '0');
    }

    @Override
    public int compareTo(GridCode other) {
        return ORDER.compare(this, other);
    }

    /** Returns the digits, with {@code D} behind them for a dedicated grid. */
    @JsonValue
    @Override
    public String toString() {
        return kind == GridKind.DEDICATED ? plainDigits() + DEDICATED_MARK : plainDigits();
    }
}
