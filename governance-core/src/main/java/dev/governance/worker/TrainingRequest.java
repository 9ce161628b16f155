package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.Serializable;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * What is asked of each post, who holds which, what can be taught, and how many hours there are (培训计划申请).
 *
 * <p>Competences times hours, counted in their greatest common divisor, are at most 5,000,000 unless everything fits.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTrainingRequest.class)
@JsonDeserialize(as = ImmutableTrainingRequest.class)
@JsonPropertyOrder({"required", "members", "courses", "budgetHours"})
public abstract class TrainingRequest implements Serializable {

    TrainingRequest() {}

    /**
     * Returns which competences each post asks for.
     *
     * @return competences by post; a post that is not named asks for none
     */
    public abstract ImmutableSetMultimap<PostId, Skill> required();

    /**
     * Returns who holds which post.
     *
     * @return each worker once
     */
    public abstract ImmutableList<TrainingMember> members();

    /**
     * Returns what can be taught.
     *
     * @return at most one course for each competence
     */
    public abstract ImmutableList<TrainingCourse> courses();

    /**
     * Returns how many hours of all people together there are.
     *
     * @return hours, 0 to 10,000,000
     */
    public abstract int budgetHours();

    /**
     * Returns the needs: what posts ask for and their holders do not have.
     *
     * @return the needs, by worker and then by competence
     */
    public final ImmutableList<TrainingNeed> needs() {
        ImmutableList.Builder<TrainingNeed> needs = ImmutableList.builder();
        members().stream()
                .sorted(Comparator.comparing(member -> member.worker().id()))
                .forEach(member -> required().get(member.post()).stream()
                        .filter(skill -> !member.worker().skills().contains(skill))
                        .sorted()
                        .forEach(skill ->
                                needs.add(new TrainingNeed(member.worker().id(), member.post(), skill))));
        return needs.build();
    }

    /**
     * Plans the hours so that the needs met weigh most, exactly; of equally good plans one of the fewest hours, and of those
     * the one that meets most needs of the first competence, then of the second, and so on. Within a competence the workers
     * come in the order of their pseudonyms.
     *
     * <p>Needs of one competence are alike, so this is a bounded knapsack: O(competences × hours), hours counted in their
     * greatest common divisor.
     *
     * @return the plan
     */
    public final TrainingPlan plan() {
        return TrainingChoice.plan(this);
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
        checkState(budgetHours() >= 0 && budgetHours() <= 10_000_000, "hours are 0 to 10000000, not %s", budgetHours());
        checkState(
                members().stream()
                                .map(member -> member.worker().id())
                                .distinct()
                                .count()
                        == members().size(),
                "a worker stands twice");
        checkState(
                courses().stream().map(TrainingCourse::skill).distinct().count()
                        == courses().size(),
                "a competence is taught by two courses: %s",
                courses());
        checkState(
                TrainingChoice.cells(this) <= BoundedKnapsack.MOST_CELLS,
                "%s competences and %s hours are too many for an exact plan",
                courses().size(),
                budgetHours());
    }

    /** Builds a {@link TrainingRequest}. */
    public static final class Builder extends ImmutableTrainingRequest.Builder {
        Builder() {}
    }
}
