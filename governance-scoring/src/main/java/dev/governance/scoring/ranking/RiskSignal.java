package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * That there were more incidents at a place than chance explains (预警信号): a reason to go and look, and nothing more.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRiskSignal.class)
@JsonDeserialize(as = ImmutableRiskSignal.class)
@JsonPropertyOrder({"latest", "expected", "chance", "limit"})
public abstract class RiskSignal implements Serializable {

    RiskSignal() {}

    /**
     * Returns what was counted, where and when.
     *
     * @return the latest count
     */
    public abstract IncidentCount latest();

    /**
     * Returns how many the earlier periods let expect.
     *
     * @return their mean
     */
    public abstract double expected();

    /**
     * Returns how likely a count as large is, if nothing changed.
     *
     * @return the chance
     */
    public abstract double chance();

    /**
     * Returns from which count on a signal is given here.
     *
     * @return the limit with its rate of false alarms
     */
    public abstract ControlLimit limit();

    /**
     * Returns the signal as a finding, {@code warning.more-than-chance}, which other rooms and plans can take.
     *
     * @return the finding, with the place as its subject
     */
    public final Finding finding() {
        return Finding.builder("warning.more-than-chance")
                .severity(Finding.Severity.WARNING)
                .subject(latest().place().toString())
                .putValues("kind", latest().kind().name())
                .putValues("period", latest().period().toString())
                .putValues("count", Long.toString(latest().count()))
                .putValues("expected", shown(expected(), 1))
                .putValues("limit", Long.toString(limit().count()))
                .putValues("chance", shown(chance(), 6))
                .build();
    }

    private static String shown(double number, int digits) {
        return new BigDecimal(Double.toString(number))
                .setScale(digits, RoundingMode.HALF_EVEN)
                .toPlainString();
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
        checkState(
                latest().count() >= limit().count(),
                "a signal is given from %s on, not at %s",
                limit().count(),
                latest().count());
        checkState(chance() >= 0 && chance() <= limit().falseAlarm(), "a chance of %s is no signal", chance());
        checkState(expected() >= 0 && Double.isFinite(expected()), "%s are not expected", expected());
    }

    /** Builds a {@link RiskSignal}. */
    public static final class Builder extends ImmutableRiskSignal.Builder {
        Builder() {}
    }
}
