package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is looked at when a purchase is judged (采购审查对象).
 *
 * <p>Immutable and thread-safe.
 *
 * @param purchase the purchase
 * @param barred whether the supplier stands on the list of bad conduct on the day of the purchase
 */
@JsonPropertyOrder({"purchase", "barred"})
public record PurchaseCase(Purchase purchase, boolean barred) implements Serializable {

    /** Checks the parts. */
    public PurchaseCase {
        requireNonNull(purchase, "purchase");
    }

    /** Returns how many whole years ago the supplier was registered. */
    Optional<Long> supplierYears() {
        return purchase.supplier()
                .registered()
                .filter(from -> !from.isAfter(purchase.day()))
                .map(from -> ChronoUnit.YEARS.between(from, purchase.day()));
    }

    /** Tells whether a ground is given for the method, which open tender does not need. */
    boolean hasGround() {
        return purchase.method() == PurchaseMethod.OPEN_TENDER
                || purchase.grounds().stream().anyMatch(ground -> ground.allows() == purchase.method());
    }
}
