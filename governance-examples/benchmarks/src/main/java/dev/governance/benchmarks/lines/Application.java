package dev.governance.benchmarks.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.governance.admission.EmergencyGround;
import dev.governance.admission.Role;
import dev.governance.admission.SubjectKind;
import dev.governance.duty.Power;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of the gate's input as a plain record: what somebody writes who wants to read it with Jackson and no more. No code
 * is checked, no figure has a range, lists are not copied.
 *
 * @param id the id
 * @param department who asks
 * @param departmentName what it is called
 * @param creditCode its code
 * @param title what is asked
 * @param kind what kind of thing it is
 * @param duty the duty in the catalogue
 * @param role what the community is to be
 * @param communities division codes
 * @param legalBasis laws and documents
 * @param askedOn when it came
 * @param start when the work starts
 * @param longTerm whether it has no end
 * @param period its dates
 * @param workload hours and times
 * @param materials fen
 * @param fixedCost fen
 * @param requiredPowers powers that are needed
 * @param transfer what comes with it
 * @param consultation what the grass roots said
 * @param emergency what is declared
 * @param invented whether it is made up
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Application(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String department,
        Optional<String> departmentName,
        Optional<String> creditCode,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) SubjectKind kind,
        Optional<String> duty,
        Optional<Role> role,
        @JsonProperty(required = true) List<String> communities,
        Optional<List<Source>> legalBasis,
        Optional<LocalDate> askedOn,
        Optional<LocalDate> start,
        Optional<Boolean> longTerm,
        Optional<String> period,
        Optional<Work> workload,
        Optional<Long> materials,
        Optional<Long> fixedCost,
        Optional<List<Power>> requiredPowers,
        Optional<Transfer> transfer,
        Optional<Said> consultation,
        Optional<EmergencyGround> emergency,
        Optional<Boolean> invented) {

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
     * How much work it is.
     *
     * @param hoursEach hours each time
     * @param timesPerYear times a year
     */
    public record Work(
            @JsonProperty(required = true) int hoursEach,
            @JsonProperty(required = true) int timesPerYear) {}

    /**
     * What comes with it.
     *
     * @param powers powers
     * @param funds fen
     * @param fundsSource where they come from
     * @param paymentPlan when they come
     * @param staff people
     * @param dataAndEquipment data and things
     * @param training training
     * @param standards standards
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Transfer(
            Optional<List<Power>> powers,
            Optional<Long> funds,
            Optional<String> fundsSource,
            Optional<String> paymentPlan,
            Optional<Integer> staff,
            Optional<List<String>> dataAndEquipment,
            Optional<String> training,
            Optional<String> standards) {}

    /**
     * What the grass roots said.
     *
     * @param committeesAsked how many were asked
     * @param inFavour how many were for it
     * @param against how many were against it
     */
    public record Said(
            @JsonProperty(required = true) int committeesAsked,
            @JsonProperty(required = true) int inFavour,
            @JsonProperty(required = true) int against) {}
}
