package dev.governance.examples.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableMap;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.AdmissionVocabulary;
import dev.governance.admission.CommunityLoad;
import dev.governance.admission.TaskAdmission;
import dev.governance.basics.HolidayCalendar;
import dev.governance.basics.ProfileId;
import dev.governance.basics.WorkingCalendar;
import dev.governance.duty.DutyCatalogue;
import dev.governance.examples.gate.CommunityLoads;
import dev.governance.examples.gate.Gate;
import dev.governance.json.JsonFormat;
import dev.governance.json.PolicyDocuments;
import dev.governance.json.Source;
import dev.governance.json.StandardNorms;
import dev.governance.place.DivisionCode;
import dev.governance.policy.PolicyDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options from which a gate is built; what is left out is taken from the sample district. */
public final class GateOptions {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The policy, as JSON; the standard policy if left out.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--catalogue", paramLabel = "FILE", description = "The duties in force; the sample's if left out.")
    private Optional<String> catalogue = Optional.empty();

    @Option(
            names = "--loads",
            paramLabel = "FILE",
            description = "What communities carry: hours by division code; the sample's if left out.")
    private Optional<String> loads = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the decision; today in Beijing if left out.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Whose norms: national, or shanghai-example, which is taken if left out.")
    private Optional<String> profile = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Makes options without values. */
    public GateOptions() {}

    /**
     * Returns the gate of the sample district.
     *
     * @param day the day of the decision, such as 2026-09-30
     * @return the gate
     */
    static Gate sample(String day) {
        GateOptions options = new GateOptions();
        options.asOf = Optional.of(day);
        return options.gate();
    }

    /**
     * Returns the language.
     *
     * @return Chinese or English
     */
    Locale locale() {
        return Governance.sentences(command);
    }

    /**
     * Reads all that the options name and builds the gate.
     *
     * @return the gate
     */
    Gate gate() {
        LocalDate day = day();
        Optional<AdmissionStandard> standard = standard(day);
        return new Gate(
                policy.isPresent() ? document(policy.get()) : standardPolicy(day),
                Inputs.read(
                        catalogue,
                        "catalogue.json",
                        source -> JsonFormat.standard().read(source, DutyCatalogue.class)),
                loads(),
                calendar(),
                day,
                standard,
                policy.isEmpty());
    }

    /**
     * Reads a policy for the admission of tasks.
     *
     * @param file its name
     * @return the policy
     */
    static PolicyDocument<AdmissionCase> document(String file) {
        return Inputs.read(
                Optional.of(file), "", source -> PolicyDocuments.read(source, AdmissionVocabulary.vocabulary()));
    }

    private LocalDate day() {
        if (asOf.isEmpty()) {
            return LocalDate.now(BEIJING);
        }
        try {
            return LocalDate.parse(asOf.get());
        } catch (DateTimeException e) {
            throw RefusedException.usage("--as-of: a date like 2026-09-30, not " + asOf.get());
        }
    }

    private ProfileId profileId() {
        ProfileId id;
        try {
            id = profile.map(ProfileId::of).orElse(StandardNorms.shanghaiExample());
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage("--profile: " + e.getMessage());
        }
        if (!StandardNorms.all().profiles().containsKey(id)) {
            throw RefusedException.usage(
                    "--profile: one of " + StandardNorms.all().profiles().keySet() + ", not " + id);
        }
        return id;
    }

    private Optional<AdmissionStandard> standard(LocalDate day) {
        ProfileId id = profileId();
        try {
            return Optional.of(AdmissionStandard.of(StandardNorms.all(), day, id));
        } catch (IllegalArgumentException e) {
            if (policy.isPresent()) {
                return Optional.empty();
            }
            throw RefusedException.badInput("--profile " + id + ": " + e.getMessage()
                    + "; name another day, a profile that has values, or a policy file that brings its own");
        }
    }

    private PolicyDocument<AdmissionCase> standardPolicy(LocalDate day) {
        return TaskAdmission.standard(StandardNorms.all(), day, profileId());
    }

    private CommunityLoads loads() {
        Map<DivisionCode, CommunityLoad> byCommunity = Inputs.read(
                loads,
                "loads.json",
                source -> JsonFormat.standard()
                        .read(source, new TypeReference<ImmutableMap<DivisionCode, CommunityLoad>>() {}));
        return CommunityLoads.of(byCommunity, DivisionNames.sample());
    }

    private static WorkingCalendar calendar() {
        String name = "/dev/governance/json/holidays-china.json";
        return JsonFormat.standard()
                .read(Source.of(name, Inputs.resource(HolidayCalendar.class, name)), HolidayCalendar.class);
    }
}
