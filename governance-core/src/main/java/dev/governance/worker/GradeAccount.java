package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How a grade came about (定级说明): where the post begins, what years and certificate add, where the post ends.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGradeAccount.class)
@JsonDeserialize(as = ImmutableGradeAccount.class)
@JsonPropertyOrder({"post", "byYears", "byCertificate"})
public abstract class GradeAccount implements Serializable {

    GradeAccount() {}

    /**
     * Returns the post.
     *
     * @return the post
     */
    public abstract Post post();

    /**
     * Returns what years and education add.
     *
     * @return grades, 0 or more
     */
    public abstract int byYears();

    /**
     * Returns what the certificate adds.
     *
     * @return grades, 0 or more
     */
    public abstract int byCertificate();

    /**
     * Returns the grade.
     *
     * @return the lowest grade of the post and what is added, at most its highest
     */
    @JsonIgnore
    public final int grade() {
        return (int) Math.min(post().highest(), (long) post().lowest() + byYears() + byCertificate());
    }

    /**
     * Returns an account.
     *
     * @param post the post
     * @param byYears what years and education add; 0 or more
     * @param byCertificate what the certificate adds; 0 or more
     * @return the account
     */
    public static GradeAccount of(Post post, int byYears, int byCertificate) {
        return ImmutableGradeAccount.builder()
                .post(post)
                .byYears(byYears)
                .byCertificate(byCertificate)
                .build();
    }

    @Value.Check
    void check() {
        checkState(
                byYears() >= 0 && byCertificate() >= 0,
                "nothing takes grades away: %s, %s",
                byYears(),
                byCertificate());
    }
}
