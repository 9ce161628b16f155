package dev.governance.examples.cli;

import dev.governance.basics.ProfileId;
import dev.governance.grid.GridStandard;
import dev.governance.json.StandardNorms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How large a grid is; a mixin of options. */
public final class GridStandardOptions {

    /** A day on which the examples hold; they hold on any. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    @Option(
            names = "--standard",
            paramLabel = "NAME",
            description = {
                "A profile of the library; if left out, policy-paper-example: 200 to 400 households.",
                "标准名称，默认 policy-paper-example（200至400户）。"
            })
    private @Nullable String name;

    @Option(
            names = "--min",
            paramLabel = "N",
            description = {"The least households of a grid.", "网格户数下限。"})
    private @Nullable Integer min;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = {"The most households of a grid.", "网格户数上限。"})
    private @Nullable Integer max;

    @Option(
            names = "--target",
            paramLabel = "N",
            description = {"What a grid should have; half way if left out.", "网格户数目标，默认取中值。"})
    private @Nullable Integer target;

    @Option(
            names = "--persons-max",
            paramLabel = "N",
            description = {"The most persons of a grid, where the table of units tells them.", "网格人数上限（单元表有人数列时）。"})
    private @Nullable Integer personsMax;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Returns the standard. */
    GridStandard standard() {
        try {
            if (name != null && (min != null || max != null)) {
                throw new IllegalArgumentException("--standard and --min or --max exclude each other");
            }
            ProfileId profile = ProfileId.of(name == null ? "policy-paper-example" : name);
            GridStandard named = GridStandard.of(StandardNorms.grids(), ANY_DAY, profile);
            return min == null && max == null && target == null && personsMax == null ? named : changed(named);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private GridStandard changed(GridStandard named) {
        GridStandard.Builder changed = GridStandard.builder()
                .minimum(min == null ? named.minimum() : min)
                .maximum(max == null ? named.maximum() : max);
        if (personsMax != null) {
            changed.personsMaximum(personsMax);
        }
        if (target != null) {
            changed.target(target);
        }
        return changed.build();
    }
}
