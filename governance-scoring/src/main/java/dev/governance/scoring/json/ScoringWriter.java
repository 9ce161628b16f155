package dev.governance.scoring.json;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.json.WrittenCondition;
import dev.governance.json.WrittenDocument;
import dev.governance.json.WrittenTerm;
import dev.governance.policy.PolicyDocument;
import dev.governance.scoring.PartRole;
import dev.governance.scoring.ScoringDocument;
import dev.governance.scoring.ScoringStructure;
import java.util.List;
import java.util.Optional;

/** Turns a scoring document into its form. */
final class ScoringWriter {

    private ScoringWriter() {}

    static ScoringForm form(ScoringDocument<?> document) {
        return new ScoringForm(
                document.id(),
                document.version(),
                Optional.of(document.title()),
                document.vocabulary().name(),
                Optional.of(document.inForce()).filter(dates -> !dates.equals(DateSpan.always())),
                some(document.citations()),
                node(ScoringStructure.of(document.policy())));
    }

    private static ScoringForm.NodeForm node(ScoringStructure<?> node) {
        if (node instanceof ScoringStructure.Averaged<?> averaged) {
            ImmutableList.Builder<ScoringForm.WeightedForm> parts = ImmutableList.builder();
            averaged.parts()
                    .forEach((name, part) -> parts.add(new ScoringForm.WeightedForm(
                            name, averaged.weights().of(name), node(part))));
            return new ScoringForm.Averaged(averaged.mean(), averaged.missing(), parts.build());
        } else if (node instanceof ScoringStructure.Summed<?> summed) {
            ImmutableList.Builder<ScoringForm.PartForm> parts = ImmutableList.builder();
            summed.parts().forEach((name, part) -> parts.add(new ScoringForm.PartForm(name, node(part))));
            return new ScoringForm.Summed(summed.missing(), parts.build());
        } else if (node instanceof ScoringStructure.Adjusted<?> by) {
            return by.role() == PartRole.BONUS
                    ? new ScoringForm.WithBonus(node(by.base()), by.name(), node(by.by()), by.most(), by.missing())
                    : new ScoringForm.WithDeduction(node(by.base()), by.name(), node(by.by()), by.most(), by.missing());
        } else if (node instanceof ScoringStructure.Either<?> either) {
            return new ScoringForm.Either(
                    WrittenCondition.of(either.condition()), node(either.then()), node(either.otherwise()));
        }
        return changed(node);
    }

    private static ScoringForm.NodeForm changed(ScoringStructure<?> node) {
        if (node instanceof ScoringStructure.Limited<?> limited) {
            return new ScoringForm.Limited(
                    limited.limits().least(), limited.limits().most(), node(limited.base()));
        } else if (node instanceof ScoringStructure.Scaled<?> scaled) {
            return new ScoringForm.Scaled(scaled.factor(), node(scaled.base()));
        } else if (node instanceof ScoringStructure.Published<?> published) {
            return new ScoringForm.Published(
                    published.rounding().decimals(), published.rounding().mode(), node(published.base()));
        } else if (node instanceof ScoringStructure.Forfeit<?> forfeit) {
            // That a veto is a document was seen to when the scoring document was built.
            return new ScoringForm.Forfeit(
                    WrittenDocument.of((PolicyDocument<?>) forfeit.veto()), forfeit.left(), node(forfeit.base()));
        } else if (node instanceof ScoringStructure.Named<?> named) {
            return new ScoringForm.Named(named.id(), some(named.citations()), node(named.base()));
        }
        return leaf(node);
    }

    private static ScoringForm.NodeForm leaf(ScoringStructure<?> node) {
        if (node instanceof ScoringStructure.Always<?> always) {
            return new ScoringForm.Always(always.points());
        } else if (node instanceof ScoringStructure.Counted<?> counted) {
            return new ScoringForm.Counted(WrittenTerm.of(counted.term()));
        } else if (node instanceof ScoringStructure.Sloped<?> sloped) {
            return new ScoringForm.Sloped(WrittenTerm.of(sloped.term()), sloped.worst(), sloped.best(), sloped.most());
        } else if (node instanceof ScoringStructure.Banded<?> banded) {
            ImmutableList<ScoringForm.Band> bands = banded.from().entrySet().stream()
                    .map(band -> new ScoringForm.Band(band.getKey(), band.getValue()))
                    .collect(ImmutableList.toImmutableList());
            return new ScoringForm.Banded(WrittenTerm.of(banded.term()), banded.below(), bands);
        } else if (node instanceof ScoringStructure.Chosen<?> chosen) {
            return new ScoringForm.Chosen(chosen.choice().name(), chosen.points());
        }
        throw new IllegalArgumentException("a policy written as a function has no form in JSON: " + node);
    }

    private static <E> Optional<ImmutableList<E>> some(List<E> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(ImmutableList.copyOf(elements));
    }
}
