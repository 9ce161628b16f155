package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.WorkingCalendar;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The rules by which a place is run (制度汇编): its normative documents, the functions of its bodies, bodies inside them, procedures,
 * service standards, and who decides and who does.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRulebook.class)
@JsonDeserialize(as = ImmutableRulebook.class)
@JsonPropertyOrder({
    "wireVersion",
    "documents",
    "charters",
    "internalBodies",
    "procedures",
    "standards",
    "splits",
    "relatedParties"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Rulebook implements Serializable {

    Rulebook() {}

    /**
     * Returns the version of the JSON form.
     *
     * @return 1
     */
    @Value.Default
    public int wireVersion() {
        return 1;
    }

    /**
     * Returns the normative documents.
     *
     * @return the documents
     */
    public abstract ImmutableList<NormativeDocument> documents();

    /**
     * Returns the defined functions.
     *
     * @return the charters
     */
    public abstract ImmutableList<BodyCharter> charters();

    /**
     * Returns the bodies inside community bodies.
     *
     * @return the bodies, each once
     */
    public abstract ImmutableList<InternalBody> internalBodies();

    /**
     * Returns the procedures.
     *
     * @return the procedures, each once
     */
    public abstract ImmutableList<Procedure> procedures();

    /**
     * Returns what residents are promised.
     *
     * @return the standards, each of one of the procedures
     */
    public abstract ImmutableList<ServiceStandard> standards();

    /**
     * Returns who decides, pays, supervises and does services.
     *
     * @return the splits
     */
    public abstract ImmutableList<DecisionOperationSplit> splits();

    /**
     * Returns which bodies are known not to be independent of each other.
     *
     * @return the relations
     */
    public abstract ImmutableList<RelatedParties> relatedParties();

    /**
     * Returns the documents as a register.
     *
     * @return the register
     */
    @Value.Lazy
    @JsonIgnore
    public DocumentRegister register() {
        return DocumentRegister.builder().addAllDocuments(documents()).build();
    }

    /**
     * Looks a procedure up.
     *
     * @param id its id
     * @return the procedure, or nothing
     */
    public final Optional<Procedure> procedure(ProcedureId id) {
        return procedures().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Reviews the rules themselves, and what bodies do beside their functions: documents, charters, internal bodies, whether
     * procedures are sound, and related parties. Of internal bodies: {@code internal-body.unknown-duty},
     * {@code internal-body.shared-duty}, {@code internal-body.without-work}, {@code internal-body.unknown-procedure} and
     * {@code internal-body.did-not-meet}.
     *
     * @param catalogue the duties
     * @param lines the inventory
     * @param during the days that are reviewed; how often bodies met is told if they have a first day
     * @param asOf the day up to which it is looked whether bodies met
     * @return the findings
     */
    public final ImmutableList<Finding> review(
            DutyCatalogue catalogue, List<DutyAssignment> lines, DateSpan during, LocalDate asOf) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.addAll(register().review());
        charters().forEach(charter -> findings.addAll(charter.review(catalogue, lines)));
        findings.addAll(InternalBodyFindings.of(this, catalogue));
        if (during.from().isPresent() && !asOf.isBefore(during.from().get())) {
            internalBodies()
                    .forEach(body -> findings.addAll(body.review(during.from().get(), asOf)));
        }
        procedures().forEach(procedure -> findings.addAll(procedure.review()));
        splits().forEach(split -> findings.addAll(split.review(relatedParties())));
        return findings.build();
    }

    /**
     * Holds a log against all procedures and promises. Events of procedures that are not here are found once for each procedure:
     * {@code procedure.unknown}.
     *
     * @param log the log
     * @param calendar the calendar by which working days are counted
     * @param asOf the day up to which open cases are looked at
     * @return the findings, procedure by procedure
     */
    public final ImmutableList<Finding> conformance(List<StepEvent> log, WorkingCalendar calendar, LocalDate asOf) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        log.stream()
                .map(StepEvent::procedure)
                .filter(id -> procedure(id).isEmpty())
                .distinct()
                .sorted()
                .forEach(id -> findings.add(Finding.builder("procedure.unknown")
                        .subject(id.value())
                        .putValues("procedure", id.value())
                        .build()));
        for (Procedure procedure : procedures()) {
            findings.addAll(ConformanceReview.of(procedure, log, calendar, asOf).findings());
        }
        for (ServiceStandard standard : standards()) {
            findings.addAll(standard.review(procedure(standard.procedure()).orElseThrow(), log, calendar));
        }
        return findings.build();
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
        checkState(wireVersion() == 1, "this library reads wireVersion 1 of a rulebook, not %s", wireVersion());
        Set<Object> ids = new HashSet<>();
        documents().forEach(each -> checkState(ids.add(each.id()), "the document %s is there twice", each.id()));
        internalBodies().forEach(each -> checkState(ids.add(each.id()), "the body %s is there twice", each.id()));
        procedures().forEach(each -> checkState(ids.add(each.id()), "the procedure %s is there twice", each.id()));
        standards()
                .forEach(each -> checkState(
                        ids.contains(each.procedure()), "there is no procedure %s to promise of", each.procedure()));
        Repeats.refuse(charters(), "a charter");
        Repeats.refuse(standards(), "a standard");
        Repeats.refuse(splits(), "a split");
        Repeats.refuse(relatedParties(), "a relation");
    }

    /** Builds a {@link Rulebook}. */
    public static final class Builder extends ImmutableRulebook.Builder {
        Builder() {}
    }
}
