package dev.governance.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;

/**
 * The rules that every class of the published modules keeps.
 *
 * <p>Each has at least one planted offence in the tests of the core, so that it is known to be able to fail.
 */
@SuppressWarnings("ImmutableEnumChecker") // its functions are references to static methods
public enum HouseRule {
    /** A room enters only rooms on floors below its own, never one beside it or above it. */
    ENTERS_ONLY_ROOMS_BELOW(Floors::entersOnlyRoomsBelow),
    /** No class lies outside a named room. */
    LIVES_IN_A_ROOM(Floors::livesInARoom),
    /** Rooms do not depend on each other in a circle. */
    NO_CIRCLES(Floors::noCircles),

    /** No package is called after a box for leftovers. */
    PACKAGES_SAY_WHAT_IS_IN_THEM(Names::packagesSayWhatIsInThem),
    /** No class is called after a part of speech that says nothing. */
    CLASSES_SAY_WHAT_THEY_ARE(Names::classesSayWhatTheyAre),
    /** What a value tells is not called {@code getX}. */
    ACCESSORS_WITHOUT_GET(Names::accessorsWithoutGet),

    /** No files, network, logging, threads or anything else but quantities, collections and text. */
    STANDS_ON_FEW_PACKAGES(Purity::standsOnFewPackages),
    /** Nothing of the machine: no console, processes, threads, chance. */
    LEAVES_THE_MACHINE_ALONE(Purity::leavesTheMachineAlone),
    /** No rule asks what time it is. */
    ASKS_NO_CLOCK(Purity::asksNoClock),
    /** Resources in the jar are read in an annexe alone. */
    READS_RESOURCES_IN_ANNEXES(Purity::readsResourcesInAnnexes),
    /** An exception says what went wrong by its type. */
    THROWS_NO_GENERIC_EXCEPTION(Purity::throwsNoGenericException),

    /** Fields are final, but for those of a worker that nobody outside its room sees. */
    FIELDS_ARE_FINAL(Values::fieldsAreFinal),
    /** Generated types are not public. */
    GENERATED_TYPES_ARE_HIDDEN(Values::generatedTypesAreHidden),
    /** Generated types show in no public signature. */
    GENERATED_TYPES_SHOW_IN_NO_SIGNATURE(Values::generatedTypesShowInNoSignature),

    /** What is called a policy is a function. */
    POLICIES_ARE_FUNCTIONS(Policies::policiesAreFunctions),
    /** What implements a policy is known by the policy's factories alone. */
    IMPLEMENTATIONS_OF_POLICIES_ARE_HIDDEN(Policies::implementationsOfPoliciesAreHidden),
    /** Functional interfaces are serialisable, so that lambdas are. */
    FUNCTIONS_ARE_SERIALIZABLE(Policies::functionsAreSerializable),

    /** Jackson's machinery is called in {@code json} alone; annotations are welcome anywhere. */
    ONLY_JSON_CALLS_JACKSON(Wire::onlyJsonCallsJackson),
    /** The text of a document never names a Java class to make. */
    JSON_NAMES_NO_CLASSES(Wire::jsonNamesNoClasses),
    /** Nothing reads Java serialisation: that is left to whoever trusts its source. */
    READS_NO_SERIALIZED_OBJECTS(Wire::readsNoSerializedObjects);

    private final Function<FloorPlan, ArchRule> rule;

    HouseRule(Function<FloorPlan, ArchRule> rule) {
        this.rule = rule;
    }

    /** Tells how classes of a house with this plan keep the rule; not having a class to look at is no offence. */
    public EvaluationResult evaluate(FloorPlan plan, JavaClasses classes) {
        return rule.apply(plan).allowEmptyShould(true).evaluate(classes);
    }

    /** Fails with every offence, if there is one. */
    public void check(FloorPlan plan, JavaClasses classes) {
        rule.apply(plan).allowEmptyShould(true).check(classes);
    }
}
