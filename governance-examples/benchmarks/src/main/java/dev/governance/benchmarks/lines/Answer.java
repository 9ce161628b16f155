package dev.governance.benchmarks.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.governance.policy.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the gate's output as a plain record.
 *
 * @param id the request's id
 * @param possible the verdicts
 * @param findings the findings
 * @param open those that may come
 * @param obligations what is asked
 * @param missing the facts that are missing
 * @param policy the policy
 * @param parameters the numbers that it used
 */
public record Answer(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) List<Verdict> possible,
        @JsonProperty(required = true) List<Reason> findings,
        @JsonProperty(required = true) List<Reason> open,
        @JsonProperty(required = true) List<Demanded> obligations,
        @JsonProperty(required = true) List<String> missing,
        @JsonProperty(required = true) Policy policy,
        @JsonProperty(required = true) List<Parameter> parameters) {

    Answer to(String other) {
        return new Answer(other, possible, findings, open, obligations, missing, policy, parameters);
    }

    /**
     * A finding.
     *
     * @param rule the rule
     * @param verdict what it argues for
     * @param code the code
     * @param sentence the sentence
     * @param values the values
     * @param citations the sources
     */
    public record Reason(
            @JsonProperty(required = true) String rule,
            @JsonProperty(required = true) Verdict verdict,
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String sentence,
            @JsonProperty(required = true) Map<String, String> values,
            @JsonProperty(required = true) List<Source> citations) {}

    /**
     * A law or document.
     *
     * @param document its name
     * @param article where in it
     * @param version of which day
     * @param url where it is found
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Source(
            @JsonProperty(required = true) String document,
            Optional<String> article,
            Optional<LocalDate> version,
            Optional<String> url) {}

    /**
     * An obligation.
     *
     * @param verdict the verdict with which it comes
     * @param code its code
     * @param sentence its sentence
     * @param values its values
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Demanded(
            @JsonProperty(required = true) Verdict verdict,
            @JsonProperty(required = true) String code,
            Optional<String> sentence,
            @JsonProperty(required = true) Map<String, String> values) {}

    /**
     * A policy.
     *
     * @param id its id
     * @param version its version
     * @param digest its digest
     */
    public record Policy(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) String digest) {}

    /**
     * A number that was used.
     *
     * @param id its name
     * @param value the value
     * @param profile whose it is
     * @param evidence what it rests on
     */
    public record Parameter(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String value,
            @JsonProperty(required = true) String profile,
            @JsonProperty(required = true) String evidence) {}
}
