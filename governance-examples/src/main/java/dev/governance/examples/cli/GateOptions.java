package dev.governance.examples.cli;

import com.google.common.collect.ImmutableMap;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.AdmissionVocabulary;
import dev.governance.admission.TaskAdmission;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.duty.DutyCatalogue;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.Input;
import dev.governance.examples.gate.CommunityLoads;
import dev.governance.examples.gate.Gate;
import dev.governance.json.Echo;
import dev.governance.json.PolicyDocuments;
import dev.governance.json.StandardNorms;
import dev.governance.policy.PolicyDocument;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options from which a gate is built (准入关口的选项); what is left out is taken from the sample district. */
final class GateOptions {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = {"The policy, as JSON; the standard policy if left out.", "JSON 形式的政策；不写则用标准政策。"})
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = {"The duties in force; the sample's if left out.", "现行职责清单；不写则用示例。"})
    private Optional<String> catalogue = Optional.empty();

    @Option(
            names = "--loads",
            paramLabel = "FILE",
            description = {
                "What communities carry: hours by division code. If left out: the sample's beside the sample's catalogue,"
                        + " and not known beside one of your own.",
                "各社区已承担的工时；不写时，用示例清单则用示例负荷，用自己的清单则视为未知。"
            })
    private Optional<String> loads = Optional.empty();

    @Mixin
    private NormOptions norms = new NormOptions();

    GateOptions() {}

    /** Reads all that the options name and builds the gate. */
    Gate gate(Job job) throws IOException {
        LocalDate day = norms.day();
        Optional<AdmissionStandard> standard = standard(day);
        return new Gate(
                policy.isPresent() ? inForce(job, policy.get(), day) : standardPolicy(day),
                catalogue(job, day),
                loads(job),
                GateFiles.calendar(),
                day,
                standard,
                policy.isEmpty());
    }

    /** Reads a policy for the admission of tasks. */
    static PolicyDocument<AdmissionCase> document(Job job, String file) throws IOException {
        return job.read(file, source -> PolicyDocuments.read(source, AdmissionVocabulary.vocabulary()));
    }

    /** A policy of another year would judge by numbers that did not hold on the day. */
    private static PolicyDocument<AdmissionCase> inForce(Job job, String file, LocalDate day) throws IOException {
        PolicyDocument<AdmissionCase> read = document(job, file);
        inForce(file, "policy", read.id() + " " + read.version(), read.inForce(), day);
        return read;
    }

    private static void inForce(String file, String what, String name, DateSpan dates, LocalDate day) {
        if (!dates.contains(day)) {
            throw EdgeFaults.whole(
                    file,
                    Finding.builder("command." + what + "-not-in-force")
                            .putValues(what, Echo.of(name))
                            .putValues("inForce", dates.toString())
                            .putValues("day", day.toString())
                            .build());
        }
    }

    /** Only the catalogue that is in force on the day can tell what is listed. */
    private DutyCatalogue catalogue(Job job, LocalDate day) throws IOException {
        try (Input input = job.open(catalogue, GateFiles.CATALOGUE)) {
            DutyCatalogue duties = GateFiles.catalogue(input);
            inForce(input.name(), "catalogue", duties.id() + " " + duties.version(), duties.inForce(), day);
            return duties;
        }
    }

    /** The loads of the sample are those of its own communities; beside another catalogue they would be a guess. */
    private CommunityLoads loads(Job job) throws IOException {
        if (loads.isEmpty() && catalogue.isPresent()) {
            return CommunityLoads.of(ImmutableMap.of(), GateFiles.names());
        }
        try (Input input = job.open(loads, GateFiles.LOADS)) {
            return GateFiles.loads(input);
        }
    }

    /** The numbers in force; a policy from a file brings its own, and then they only turn hours into money. */
    private Optional<AdmissionStandard> standard(LocalDate day) {
        try {
            return Optional.of(AdmissionStandard.of(StandardNorms.all(), day, norms.profile()));
        } catch (IllegalArgumentException e) {
            if (policy.isPresent()) {
                return Optional.empty();
            }
            throw norms.noNorms(e);
        }
    }

    private PolicyDocument<AdmissionCase> standardPolicy(LocalDate day) {
        return TaskAdmission.standard(StandardNorms.all(), day, norms.profile());
    }
}
