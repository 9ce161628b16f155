package dev.governance.organization.owners;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Threshold;
import dev.governance.organization.Yardsticks;
import java.util.Optional;

/** Whether an owners' assembly can be applied for, condition by condition. */
final class Readiness {

    private Readiness() {}

    static ImmutableList<Finding> missing(Compound compound, Yardsticks at) {
        ImmutableList.Builder<Finding> missing = ImmutableList.builder();
        Optional<Threshold> area = at.value(OwnersNorms.DELIVERED);
        if (area.isPresent()) {
            if (compound.delivered().isEmpty()) {
                missing.add(of("owners.delivered-untold", compound).build());
            } else if (!area.get().isMetBy(compound.delivered().get().ratio())) {
                missing.add(of("owners.delivered-short", compound)
                        .putValues("delivered", compound.delivered().get().toString())
                        .putValues("required", area.get().toString())
                        .citations(at.citations(OwnersNorms.DELIVERED))
                        .build());
            }
        }
        asking(compound, at).ifPresent(missing::add);
        return missing.build();
    }

    private static Optional<Finding> asking(Compound compound, Yardsticks at) {
        Optional<Threshold> norm = at.value(OwnersNorms.ASKING);
        boolean asked = compound.developerAsks()
                || norm.isEmpty()
                || compound.owners() > 0 && norm.get().isMetBy(compound.asking(), compound.owners());
        return asked
                ? Optional.empty()
                : Optional.of(of("owners.nobody-asked", compound)
                        .putValues("asking", Long.toString(compound.asking()))
                        .putValues("owners", Long.toString(compound.owners()))
                        .putValues("required", norm.get().toString())
                        .citations(at.citations(OwnersNorms.ASKING))
                        .build());
    }

    private static Finding.Builder of(String code, Compound compound) {
        Finding.Builder finding = Finding.builder(code);
        finding.severity(Finding.Severity.NOTE);
        finding.subject(compound.id().value());
        finding.putValues("compound", compound.id().value());
        return finding;
    }
}
