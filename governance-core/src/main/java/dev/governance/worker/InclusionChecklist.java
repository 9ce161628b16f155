package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Finding;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which of the four inclusions a community has, with evidence (四个纳入清单), and whether its people fit the establishment.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInclusionChecklist.class)
@JsonDeserialize(as = ImmutableInclusionChecklist.class)
@JsonPropertyOrder({"community", "evidence", "quota", "headcount"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class InclusionChecklist implements Serializable {

    InclusionChecklist() {}

    /**
     * Returns the community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns what shows the inclusions.
     *
     * @return the documents, in any order
     */
    public abstract ImmutableList<InclusionEvidence> evidence();

    /**
     * Returns how many posts the establishment has.
     *
     * @return posts, 0 or more; absent where no establishment was approved
     */
    public abstract Optional<Integer> quota();

    /**
     * Returns how many people are employed within it.
     *
     * @return persons, 0 or more
     */
    public abstract int headcount();

    /**
     * Returns the inclusions that are shown on a day.
     *
     * @param day the day
     * @return the inclusions with a document that holds
     */
    public final ImmutableSet<Inclusion> shown(LocalDate day) {
        return evidence().stream()
                .filter(document -> document.during().contains(day))
                .map(InclusionEvidence::inclusion)
                .collect(Sets.toImmutableEnumSet());
    }

    /**
     * Returns the inclusions that are missing on a day.
     *
     * @param day the day
     * @return those of the four that no document shows
     */
    public final ImmutableSet<Inclusion> missing(LocalDate day) {
        return Sets.immutableEnumSet(Sets.difference(EnumSet.allOf(Inclusion.class), shown(day)));
    }

    /**
     * Reviews the list: three of four is not enough.
     *
     * @param day the day
     * @return a finding {@code worker.inclusion-missing} for each that is missing, and {@code worker.headcount-above-quota}
     */
    public final ImmutableList<Finding> review(LocalDate day) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableSet<Inclusion> missing = missing(day);
        for (Inclusion inclusion : missing) {
            findings.add(about("worker.inclusion-missing")
                    .putValues("inclusion", inclusion.name())
                    .putValues("shown", Integer.toString(Inclusion.values().length - missing.size()))
                    .build());
        }
        quota().filter(posts -> headcount() > posts)
                .map(posts -> about("worker.headcount-above-quota")
                        .putValues("headcount", Integer.toString(headcount()))
                        .putValues("quota", Integer.toString(posts))
                        .build())
                .ifPresent(findings::add);
        return findings.build();
    }

    private Finding.Builder about(String code) {
        return Finding.builder(code)
                .subject(community().toString())
                .putValues("community", community().toString());
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
                quota().orElse(0) >= 0 && headcount() >= 0,
                "posts and heads are 0 or more: %s, %s",
                quota(),
                headcount());
    }

    /** Builds an {@link InclusionChecklist}. */
    public static final class Builder extends ImmutableInclusionChecklist.Builder {
        Builder() {}
    }
}
