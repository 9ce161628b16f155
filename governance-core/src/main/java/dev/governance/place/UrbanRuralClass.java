package dev.governance.place;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a village-level division is urban or rural, and how (城乡分类代码).
 *
 * <p>The classes were seen in an excerpt of a page of a district government, not in the rule itself. Lists of duties
 * differ between urban and rural communities, which is what the class is wanted for.
 */
public enum UrbanRuralClass {
    /** The main urban area (主城区). */
    MAIN_URBAN(111),
    /** The zone where city and country meet (城乡结合区). */
    URBAN_FRINGE(112),
    /** The centre of a town (镇中心区). */
    TOWN_CENTRE(121),
    /** The zone where town and country meet (镇乡结合区). */
    TOWN_FRINGE(122),
    /** A special area, such as a mine or a development zone (特殊区域). */
    SPECIAL_AREA(123),
    /** The centre of a township (乡中心区). */
    TOWNSHIP_CENTRE(210),
    /** A village (村庄). */
    VILLAGE(220);

    private static final Map<Integer, UrbanRuralClass> BY_CODE =
            Maps.uniqueIndex(Arrays.asList(values()), UrbanRuralClass::code);

    private final int code;

    UrbanRuralClass(int code) {
        this.code = code;
    }

    /**
     * Returns the three digits of the class.
     *
     * @return the code as a number
     */
    public int code() {
        return code;
    }

    /**
     * Tells whether the class is urban: its code begins with 1.
     *
     * @return whether it is urban; otherwise it is rural
     */
    public boolean isUrban() {
        return code < 200;
    }

    /**
     * Returns the class with a code.
     *
     * @param code the three digits as a number
     * @return the class; absent where there is none
     */
    public static Optional<UrbanRuralClass> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
