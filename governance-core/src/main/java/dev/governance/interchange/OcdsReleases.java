package dev.governance.interchange;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.PurchaseStandard;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Map;

/**
 * Makes {@linkplain OcdsRelease releases} of the contracts of a register (开放合同数据输出).
 *
 * <p>Stateless and thread-safe.
 */
public final class OcdsReleases {

    private OcdsReleases() {}

    /**
     * Returns a release for each purchase.
     *
     * @param register purchases, contracts, inspections and payments
     * @param standard the numbers in force, by which contracts are settled
     * @param names what organizations are called; the id stands where there is no name
     * @param prefix the publisher's registered prefix, such as {@code ocds-213czf}
     * @param day the day of the release
     * @return the releases, in the order of the purchases
     */
    public static ImmutableList<OcdsRelease> of(
            ContractRegister register,
            PurchaseStandard standard,
            Map<OrganizationId, String> names,
            String prefix,
            LocalDate day) {
        OcdsWriter writer = new OcdsWriter(
                register,
                requireNonNull(standard, "standard"),
                ImmutableMap.copyOf(names),
                requireNonNull(prefix, "prefix"),
                requireNonNull(day, "day"));
        return register.purchases().stream().map(writer::release).collect(toImmutableList());
    }
}
