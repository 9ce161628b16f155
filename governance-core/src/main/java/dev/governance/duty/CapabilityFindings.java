package dev.governance.duty;

import dev.governance.basics.Finding;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a body was tested before powers were handed to it: the first thing that is wrong. */
final class CapabilityFindings {

    private CapabilityFindings() {}

    static Optional<Finding> of(Delegation delegation) {
        if (delegation.capability().isEmpty()) {
            return Optional.of(about(delegation, Finding.builder("delegation.untested")));
        }
        CapabilityTest test = delegation.capability().get();
        if (!test.missing().isEmpty()) {
            return Optional.of(about(
                    delegation,
                    Finding.builder("delegation.incapable")
                            .putValues(
                                    "missing",
                                    test.missing().stream()
                                            .map(Capability::name)
                                            .collect(Collectors.joining(", ")))));
        }
        if (test.testedOn().isAfter(Coverage.start(delegation.during()))) {
            return Optional.of(about(
                    delegation,
                    Finding.builder("delegation.tested-late")
                            .putValues("tested", test.testedOn().toString())
                            .putValues("days", delegation.during().toString())));
        }
        return Optional.empty();
    }

    private static Finding about(Delegation delegation, Finding.Builder finding) {
        return finding.subject(delegation.id().value())
                .putValues("delegation", delegation.id().value())
                .putValues("delegate", delegation.delegate().value())
                .build();
    }
}
