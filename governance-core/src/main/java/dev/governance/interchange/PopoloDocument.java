package dev.governance.interchange;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.organization.chart.OrganizationChart;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A chart in the words of Popolo (Popolo 交换文件), so that other systems can join it to theirs.
 *
 * <p>Names and meaning of the fields are those of the schemas of the Popolo project for area, organization, post, membership and
 * identifier, which were read (commit {@code b6225682} of popolo-project/popolo-spec; post: {@code c731e3bf}). Popolo has no list
 * that holds all of them; the names of the four lists here are those that are usual. People appear by pseudonym in memberships
 * alone. Days are the first and the last, where this library has the day after the last. Splits and mergers, posts and people
 * counted, and openness have no place in Popolo and are left out. Popolo has one parent: the one on the day of the export, or
 * else the last one before.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePopoloDocument.class)
@JsonDeserialize(as = ImmutablePopoloDocument.class)
@JsonPropertyOrder({"areas", "organizations", "posts", "memberships"})
public abstract class PopoloDocument implements Serializable {

    PopoloDocument() {}

    /**
     * Returns the divisions, by code.
     *
     * @return the divisions, by code
     */
    public abstract ImmutableList<PopoloArea> areas();

    /**
     * Returns the bodies, as on the chart.
     *
     * @return the bodies, as on the chart
     */
    public abstract ImmutableList<PopoloOrganization> organizations();

    /**
     * Returns the posts that somebody held, by id.
     *
     * @return the posts that somebody held, by id
     */
    public abstract ImmutableList<PopoloPost> posts();

    /**
     * Returns who sat where, as on the chart.
     *
     * @return who sat where, as on the chart
     */
    public abstract ImmutableList<PopoloMembership> memberships();

    /**
     * Writes a chart in the words of Popolo.
     *
     * @param chart the chart
     * @param day the day whose links upwards are told
     * @return the document
     */
    public static PopoloDocument from(OrganizationChart chart, LocalDate day) {
        return new PopoloWriting(chart, checkNotNull(day, "day")).document();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PopoloDocument}. */
    public static final class Builder extends ImmutablePopoloDocument.Builder {
        Builder() {}
    }
}
