package dev.governance.organization;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Under which category a body was registered (机构类别): the first two characters of its
 * {@link UnifiedSocialCreditCode}, of which the first is the {@link RegistrationAuthority}.
 *
 * <p>Only the pairs that were seen in an excerpt of a page about GB 32100-2015 are here; the standard has more.
 */
public enum CreditCodeCategory {
    /** A state organ (机关). */
    STATE_ORGAN("11"),
    /** A public institution (事业单位). */
    PUBLIC_INSTITUTION("12"),
    /** A mass organisation on the state's establishment, such as a women's federation (群团). */
    MASS_ORGANIZATION("13"),
    /** Another body on the state's establishment (机构编制其他). */
    OTHER_ESTABLISHMENT("19"),
    /** A law firm (律师事务所). */
    LAW_FIRM("31"),
    /** A notary office (公证处). */
    NOTARY_OFFICE("32"),
    /** An association (社会团体). */
    ASSOCIATION("51"),
    /** A private non-enterprise unit, later called a social service institution (民办非企业单位, 社会服务机构). */
    PRIVATE_NON_ENTERPRISE("52"),
    /** A foundation (基金会). */
    FOUNDATION("53"),
    /** Another body registered by civil affairs (民政其他). */
    OTHER_CIVIL_AFFAIRS("59"),
    /** A trade union of an enterprise or another unit (基层工会). */
    GRASSROOTS_UNION("81"),
    /** An enterprise (企业). */
    ENTERPRISE("91"),
    /** A sole trader (个体工商户). */
    SOLE_TRADER("92"),
    /** A farmers' cooperative (农民专业合作社). */
    FARMERS_COOPERATIVE("93"),
    /** A rural collective of a group of villagers (组级集体经济组织). */
    GROUP_COLLECTIVE("N1"),
    /** A rural collective of a village (村级集体经济组织). */
    VILLAGE_COLLECTIVE("N2"),
    /** A rural collective of a township (乡镇级集体经济组织). */
    TOWNSHIP_COLLECTIVE("N3"),
    /** Another body (其他). */
    OTHER("Y1");

    private static final Map<String, CreditCodeCategory> BY_PREFIX =
            Maps.uniqueIndex(Arrays.asList(values()), CreditCodeCategory::prefix);

    private final String prefix;

    CreditCodeCategory(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Returns the first two characters of a code of this category.
     *
     * @return the authority's character and that of the category
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Returns the category with a prefix.
     *
     * @param prefix two characters
     * @return the category; absent where none is known
     */
    public static Optional<CreditCodeCategory> ofPrefix(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(checkNotNull(prefix, "prefix")));
    }
}
