package dev.governance.scoring.ranking;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.governance.basics.PersonId;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;

/**
 * Who or what stands in a league (排名对象): an organization, or a single worker.
 *
 * <p>A worker is ranked only where a {@link RankingStandard} says in words that it ranks workers; otherwise the worker is listed
 * apart. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "unit")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RankedUnit.Body.class, name = "body"),
    @JsonSubTypes.Type(value = RankedUnit.SingleWorker.class, name = "worker")
})
public sealed interface RankedUnit extends Serializable {

    /**
     * Returns the id as text, for tables that may show it.
     *
     * @return the id of the organization, or the pseudonym of the worker
     */
    @JsonIgnore
    String key();

    /**
     * Returns an organization as a unit.
     *
     * @param organization its id
     * @return the unit
     */
    static RankedUnit of(OrganizationId organization) {
        return new Body(organization);
    }

    /**
     * An organization (组织).
     *
     * @param organization its id
     */
    record Body(OrganizationId organization) implements RankedUnit {

        /** Checks that there is an id. */
        public Body {
            requireNonNull(organization, "organization");
        }

        @Override
        public String key() {
            return organization.value();
        }

        /** Returns the id. */
        @Override
        public String toString() {
            return key();
        }
    }

    /**
     * A single worker (单个工作人员), by pseudonym.
     *
     * @param person the pseudonym
     */
    record SingleWorker(PersonId person) implements RankedUnit {

        /** Checks that there is a pseudonym. */
        public SingleWorker {
            requireNonNull(person, "person");
        }

        @Override
        public String key() {
            return person.value();
        }

        /** Returns that it is a worker, and not which one. */
        @Override
        public String toString() {
            return "a worker";
        }
    }
}
