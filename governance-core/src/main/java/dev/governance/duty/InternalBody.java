package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body inside a community body (内设机构), such as a committee for mediation, and how it runs (运行方式): which duties it does, by
 * which procedures, and how often it meets.
 *
 * <p>Residents' committees set up such committees as their work needs (上海市居民委员会工作条例 2020-05-14, art. 10). Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInternalBody.class)
@JsonDeserialize(as = ImmutableInternalBody.class)
@JsonPropertyOrder({"id", "name", "of", "duties", "procedures", "meetsEvery", "metOn"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class InternalBody implements Serializable {

    InternalBody() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract OrganizationId id();

    /**
     * Returns what it is called.
     *
     * @return the name, in both languages
     */
    public abstract Sentence name();

    /**
     * Returns whose body it is.
     *
     * @return the id of the body of which it is a part
     */
    public abstract OrganizationId of();

    /**
     * Returns the duties that it does.
     *
     * @return their ids in the catalogue
     */
    public abstract ImmutableSet<DutyId> duties();

    /**
     * Returns the procedures by which it does them.
     *
     * @return their ids
     */
    public abstract ImmutableSet<ProcedureId> procedures();

    /**
     * Returns how often it meets.
     *
     * @return a meeting at least once in so many days, 1 to 3660; absent if it has no fixed meetings
     */
    public abstract Optional<Integer> meetsEvery();

    /**
     * Returns when it met.
     *
     * @return the days
     */
    public abstract ImmutableSet<LocalDate> metOn();

    /**
     * Finds when it met too seldom: {@code internal-body.did-not-meet}, once for each time that is longer than its rule, up to a day.
     *
     * @param from the day from which it is looked at, as if it had met then
     * @param asOf the day up to which it is looked at
     * @return the findings, the earliest first
     */
    public final ImmutableList<Finding> review(LocalDate from, LocalDate asOf) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (meetsEvery().isPresent()) {
            LocalDate last = from;
            ImmutableSortedSet<LocalDate> days = ImmutableSortedSet.<LocalDate>naturalOrder()
                    .addAll(metOn())
                    .add(asOf)
                    .build();
            for (LocalDate day : days.tailSet(from).headSet(asOf, true)) {
                long gap = ChronoUnit.DAYS.between(last, day);
                if (gap > meetsEvery().get()) {
                    findings.add(seldom(last, gap));
                }
                last = day;
            }
        }
        return findings.build();
    }

    private Finding seldom(LocalDate last, long gap) {
        return Finding.builder("internal-body.did-not-meet")
                .severity(Severity.WARNING)
                .subject(id().value())
                .putValues("body", id().value())
                .putValues("last", last.toString())
                .putValues("days", Long.toString(gap))
                .putValues("every", Integer.toString(meetsEvery().orElse(0)))
                .build();
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
        checkState(!id().equals(of()), "%s is a part of itself", id());
        checkState(
                meetsEvery().map(days -> days >= 1 && days <= 3660).orElse(true),
                "%s meets once in 1..3660 days, not %s",
                id(),
                meetsEvery());
    }

    /** Builds an {@link InternalBody}. */
    public static final class Builder extends ImmutableInternalBody.Builder {
        Builder() {}
    }
}
