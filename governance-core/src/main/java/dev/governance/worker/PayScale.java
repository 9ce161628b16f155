package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Evidence;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pay scale (薪级体系), such as 三岗十八级: posts × grades, how a grade is given, what it is paid, how pay grows. All of it is data with a source and dates.
 *
 * <p>A scale of three posts and 18 grades, of four posts and 24, or of 60 grades differ in their data alone. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePayScale.class)
@JsonDeserialize(as = ImmutablePayScale.class)
@JsonPropertyOrder({
    "profile",
    "title",
    "during",
    "evidence",
    "reason",
    "citations",
    "posts",
    "grading",
    "formula",
    "probation",
    "growth"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PayScale implements Serializable {

    PayScale() {}

    /**
     * Returns the id of the scale.
     *
     * @return the profile in which it holds
     */
    public abstract ProfileId profile();

    /**
     * Returns what the scale is called.
     *
     * @return the title in both languages
     */
    public abstract Sentence title();

    /**
     * Returns when the scale is in force.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns what is known of its numbers.
     *
     * @return {@link Evidence#ASSUMED} for an example; never {@link Evidence#NOT_VERIFIED}
     */
    public abstract Evidence evidence();

    /**
     * Returns what of it was assumed and why.
     *
     * @return the reason; present where the numbers were not verified
     */
    public abstract Optional<Sentence> reason();

    /**
     * Returns where the numbers come from.
     *
     * @return the sources; at least one where they were verified
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns the posts.
     *
     * @return at least one
     */
    public abstract ImmutableList<Post> posts();

    /**
     * Returns how a grade is given.
     *
     * @return the rule
     */
    public abstract GradingRule grading();

    /**
     * Returns what a grade is paid.
     *
     * @return the formula
     */
    public abstract PayFormula formula();

    /**
     * Returns what is paid at first.
     *
     * @return the rule
     */
    public abstract Probation probation();

    /**
     * Returns how pay grows.
     *
     * @return floor and cap
     */
    public abstract PayGrowth growth();

    /**
     * Returns a post.
     *
     * @param id its id
     * @return the post; empty if the scale has none with the id
     */
    public final Optional<Post> post(PostId id) {
        return posts().stream().filter(post -> post.id().equals(id)).findFirst();
    }

    /**
     * Returns what each grade is paid.
     *
     * @return the table
     */
    @Value.Lazy
    @JsonIgnore
    public PayTable table() {
        return formula().table();
    }

    /**
     * Returns the grade that an employment is entitled to on a day.
     *
     * @param post the post
     * @param employment the employment; its years count from the beginning of community work
     * @param day the day
     * @return the grade and how it came about
     */
    public final GradeAccount grade(Post post, Employment employment, LocalDate day) {
        return grading()
                .grade(
                        post,
                        employment.yearsOn(day),
                        employment.qualification().education(),
                        employment.qualification().levelOn(day));
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
        checkState(!posts().isEmpty(), "a scale has at least one post");
        checkState(posts().stream().map(Post::id).distinct().count() == posts().size(), "a post stands twice");
        for (Post post : posts()) {
            checkState(
                    post.highest() <= formula().coefficients().size(),
                    "%s goes up to grade %s of %s",
                    post.id(),
                    post.highest(),
                    formula().coefficients().size());
        }
        checkState(evidence() != Evidence.NOT_VERIFIED, "a scale that is not verified is an example: ASSUMED");
        checkState(evidence().isVerified() || reason().isPresent(), "what is assumed needs a reason");
        checkState(!evidence().isVerified() || !citations().isEmpty(), "what is verified needs a citation");
    }

    /** Builds a {@link PayScale}. */
    public static final class Builder extends ImmutablePayScale.Builder {
        Builder() {}
    }
}
