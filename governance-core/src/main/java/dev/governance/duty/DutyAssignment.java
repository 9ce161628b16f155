package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of an inventory (职责分工记录): what a body really does, where, when and in which way, whether a list has it or not.
 *
 * <p>A line tells what is done; a {@link Duty} tells what ought to be done. The line says of what kind its body is, so that an
 * inventory can be reviewed by itself. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDutyAssignment.class)
@JsonDeserialize(as = ImmutableDutyAssignment.class)
@JsonPropertyOrder({
    "id",
    "body",
    "kind",
    "department",
    "place",
    "title",
    "duty",
    "responsibility",
    "during",
    "hours",
    "means",
    "basis"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class DutyAssignment implements Serializable {

    /** The most person-hours of a year that are believed of one line: more is a slip of the pen. */
    public static final long MOST = 10_000_000_000L;

    DutyAssignment() {}

    /**
     * Returns the id of the line.
     *
     * @return the id, the line's own
     */
    public abstract AssignmentId id();

    /**
     * Returns the body that does it.
     *
     * @return its id
     */
    public abstract OrganizationId body();

    /**
     * Returns what the body is.
     *
     * @return the kind
     */
    public abstract OrganizationKind kind();

    /**
     * Returns the body's line of business, such as {@code 民政}, where it is a department.
     *
     * @return the line of business, as people call it
     */
    public abstract Optional<String> department();

    /**
     * Returns the place for which the body does it, with all that lies in it.
     *
     * @return the code of a community, a subdistrict, a county or a city
     */
    public abstract DivisionCode place();

    /**
     * Returns what the work is called where it was found.
     *
     * @return the title; not blank
     */
    public abstract String title();

    /**
     * Returns the duty of the catalogue that it is, if somebody said so.
     *
     * @return the duty's id
     */
    public abstract Optional<DutyId> duty();

    /**
     * Returns in which way the body takes part.
     *
     * @return the responsibility
     */
    public abstract Responsibility responsibility();

    /**
     * Returns when.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns how much work it is for this body, as hours of a year.
     *
     * @return person-hours, 0 to {@value #MOST}; absent if nobody counted, which is not none
     */
    public abstract Optional<Long> hours();

    /**
     * Returns what came with the work: powers, money, people.
     *
     * @return the package; {@link TransferPackage#unsaid()} if nothing is said of it
     */
    @Value.Default
    public TransferPackage means() {
        return TransferPackage.unsaid();
    }

    /**
     * Returns the law or the document that is named for it.
     *
     * @return the citations, of which there may be none
     */
    public abstract ImmutableList<Citation> basis();

    /**
     * Returns who the body is among those who take part.
     *
     * @return the actor
     */
    @JsonIgnore
    public final DutyActor actor() {
        return DutyActor.of(kind());
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
        checkState(!title().isBlank(), "line %s has no title", id());
        checkState(
                hours().map(n -> n >= 0 && n <= MOST).orElse(true),
                "line %s: hours are 0..%s: %s",
                id(),
                MOST,
                hours());
        for (int i = 1; i < basis().size(); i++) {
            checkState(!basis().subList(0, i).contains(basis().get(i)), "line %s names a source twice", id());
        }
    }

    /** Builds a {@link DutyAssignment}. */
    public static final class Builder extends ImmutableDutyAssignment.Builder {
        Builder() {}
    }
}
