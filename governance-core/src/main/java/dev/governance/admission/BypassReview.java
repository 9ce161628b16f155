package dev.governance.admission;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Work that went around the gate (绕行核查), which is the real failure of a gate: each piece is a finding against its department,
 * with its hours.
 *
 * <p>A piece of work is the work of a record of the same department where both name the same duty, or where the similarity of
 * their titles reaches the {@linkplain BypassStandard standard}. Work that is going on is looked for first, then the most similar
 * title, then the lowest id. Then it is a finding
 *
 * <ul>
 *   <li>{@code admission.bypass-unadmitted}: no request matches;
 *   <li>{@code admission.bypass-not-at-work}: the request that matches was never admitted, was suspended, or has ended;
 *   <li>{@code admission.bypass-other-community}: the community is not among those of the request;
 *   <li>{@code admission.bypass-outside-period}: it was done outside of the dates of the request;
 *   <li>{@code admission.bypass-renamed}: it goes under another title;
 *   <li>{@code admission.bypass-split}: one request is several pieces of work in one community;
 *   <li>{@code admission.bypass-grown}: the pieces of a request in one community take more hours than were admitted for one;
 *   <li>{@code admission.bypass-hours-untold}: the request does not say how many hours were admitted, a warning.
 * </ul>
 *
 * <p>Hours outside the gate are those of work of the first four kinds, and what grown work takes beyond the admitted hours. Each
 * piece of work counts once. The measure that the law provides: Shanghai's rules on residents' committees, art. 38. The way of
 * matching is this library's own.
 *
 * @param findings what was found: piece by piece in the order of their ids, then request by request
 * @param outside hours a year outside the gate by department, the most first; departments without any are left out
 */
@JsonPropertyOrder({"findings", "outside"})
public record BypassReview(ImmutableList<Finding> findings, ImmutableList<DepartmentHours> outside)
        implements Serializable {

    /** Checks that nothing is null. */
    public BypassReview {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(outside, "outside");
    }

    /**
     * Compares what is done in communities with what was admitted.
     *
     * @param register what was asked, and where it stands
     * @param observed what was found; each piece of work once
     * @param standard the numbers of the comparison
     * @return the review; the order of the arguments' elements does not matter
     * @throws IllegalArgumentException if two pieces of work have one id
     */
    public static BypassReview of(AdmissionRegister register, List<ObservedWork> observed, BypassStandard standard) {
        return new BypassSearch(register, requireNonNull(standard, "standard")).review(observed);
    }

    /**
     * Returns the hours outside the gate of all departments.
     *
     * @return person-hours a year
     */
    public long hoursOutside() {
        return outside.stream().mapToLong(DepartmentHours::hours).sum();
    }
}
