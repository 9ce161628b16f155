package dev.governance.organization;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Which authority registered a body (登记管理部门): the first character of its {@link UnifiedSocialCreditCode}.
 *
 * <p>The characters were seen in an excerpt of a page about GB 32100-2015.
 */
public enum RegistrationAuthority {
    /** The establishment office (机构编制). */
    ESTABLISHMENT('1'),
    /** Foreign affairs (外交). */
    FOREIGN_AFFAIRS('2'),
    /** Judicial administration (司法行政). */
    JUDICIAL_ADMINISTRATION('3'),
    /** Culture (文化). */
    CULTURE('4'),
    /** Civil affairs (民政). */
    CIVIL_AFFAIRS('5'),
    /** Tourism (旅游). */
    TOURISM('6'),
    /** Religious affairs (宗教). */
    RELIGIOUS_AFFAIRS('7'),
    /** The trade unions (工会). */
    TRADE_UNIONS('8'),
    /** Industry and commerce (工商). */
    INDUSTRY_AND_COMMERCE('9'),
    /** The military (军队). */
    MILITARY('A'),
    /** Agriculture (农业). */
    AGRICULTURE('N'),
    /** Another authority (其他). */
    OTHER('Y');

    private static final Map<Character, RegistrationAuthority> BY_CHARACTER =
            Maps.uniqueIndex(Arrays.asList(values()), RegistrationAuthority::character);

    private final char character;

    RegistrationAuthority(char character) {
        this.character = character;
    }

    /**
     * Returns the character with which the codes of this authority begin.
     *
     * @return a digit or a capital letter
     */
    public char character() {
        return character;
    }

    /**
     * Returns the authority with a character.
     *
     * @param character the first character of a code
     * @return the authority; absent where none is known
     */
    public static Optional<RegistrationAuthority> ofCharacter(char character) {
        return Optional.ofNullable(BY_CHARACTER.get(character));
    }
}
