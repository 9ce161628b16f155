package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What comes with a task that is handed down (权随责走、费随事转): powers, money, people, data and equipment, training and
 * standards.
 *
 * <p>Beijing's rules on subdistrict offices (北京市街道办事处条例, 2019), art. 41: work that is approved brings people, funds and
 * technique, and requirements, standards and a procedure. What a form leaves blank is absent, which is not the same as none.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTransferPackage.class)
@JsonDeserialize(as = ImmutableTransferPackage.class)
@JsonPropertyOrder({
    "powers",
    "funds",
    "fundsSource",
    "paymentPlan",
    "staff",
    "dataAndEquipment",
    "training",
    "standards"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class TransferPackage implements Serializable {

    TransferPackage() {}

    /**
     * Returns the powers that are granted.
     *
     * @return the powers; absent if nothing is said of them
     */
    public abstract Optional<ImmutableSet<Power>> powers();

    /**
     * Returns the money of a year.
     *
     * @return whole fen, not negative; absent if nothing is said of it
     */
    public abstract Optional<Money> funds();

    /**
     * Returns the budget line from which the money comes.
     *
     * @return the source
     */
    public abstract Optional<String> fundsSource();

    /**
     * Returns when the money is paid.
     *
     * @return the plan in words
     */
    public abstract Optional<String> paymentPlan();

    /**
     * Returns the people who come with the task.
     *
     * @return persons, 0 to 10,000; absent if nothing is said of them
     */
    public abstract Optional<Integer> staff();

    /**
     * Returns the data and the equipment that come with the task.
     *
     * @return what comes, in words
     */
    public abstract ImmutableList<String> dataAndEquipment();

    /**
     * Returns the training that comes with the task.
     *
     * @return the training in words
     */
    public abstract Optional<String> training();

    /**
     * Returns the requirements, standards and procedure.
     *
     * @return where they are written
     */
    public abstract Optional<String> standards();

    /**
     * Returns a package of which nothing is said.
     *
     * @return the empty package
     */
    public static TransferPackage unsaid() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(funds().map(money -> !money.isNegative()).orElse(true), "funds are negative: %s", funds());
        checkState(staff().map(n -> n >= 0 && n <= 10_000).orElse(true), "staff must be 0..10000: %s", staff());
    }

    /** Builds a {@link TransferPackage}. */
    public static final class Builder extends ImmutableTransferPackage.Builder {
        Builder() {}
    }
}
