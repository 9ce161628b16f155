package dev.governance.scoring.json;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.json.DocumentBinder;
import dev.governance.json.Place;
import dev.governance.policy.Condition;
import dev.governance.policy.PolicyDocument;
import dev.governance.scoring.Rounding;
import dev.governance.scoring.ScoringDocument;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.Weighted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds the form of a scoring document to a vocabulary; null stands where something was wrong. */
final class ScoringBinder<T> {

    private final DocumentBinder<T> binder;
    private final LeafBinder<T> leaves;

    ScoringBinder(DocumentBinder<T> binder) {
        this.binder = binder;
        this.leaves = new LeafBinder<>(binder);
    }

    @Nullable
    ScoringDocument<T> document(ScoringForm form) {
        String name = binder.vocabulary().name();
        if (!form.vocabulary().equals(name)) {
            binder.tell(Place.root().at("vocabulary"), "policy.other-vocabulary", form.vocabulary(), name);
            return null;
        }
        ScoringPolicy<T> policy = node(form.policy(), Place.root().at("policy"));
        return policy == null
                ? null
                : binder.made(Place.root(), () -> {
                    ScoringDocument.Builder<T> builder = ScoringDocument.builder(
                                    form.id(), form.version(), binder.vocabulary())
                            .inForce(form.inForce().orElse(DateSpan.always()))
                            .citing(form.citations().orElse(ImmutableList.of()));
                    form.title().ifPresent(builder::title);
                    return builder.build(policy);
                });
    }

    private @Nullable ScoringPolicy<T> node(ScoringForm.NodeForm form, Place place) {
        if (form instanceof ScoringForm.Averaged averaged) {
            return mean(averaged, place);
        } else if (form instanceof ScoringForm.Summed summed) {
            return sum(summed, place);
        } else if (form instanceof ScoringForm.Either either) {
            return either(either, place);
        } else if (form instanceof ScoringForm.WithBonus bonus) {
            return adjusted(
                    bonus.base(),
                    bonus.by(),
                    place,
                    (base, by) -> base.withBonus(bonus.name(), by, bonus.most(), bonus.missing()));
        } else if (form instanceof ScoringForm.WithDeduction less) {
            return adjusted(
                    less.base(),
                    less.by(),
                    place,
                    (base, by) -> base.withDeduction(less.name(), by, less.most(), less.missing()));
        } else if (form instanceof ScoringForm.Limited limited) {
            return changed(limited.base(), place, base -> base.capped(limited.least(), limited.most()));
        } else if (form instanceof ScoringForm.Scaled scaled) {
            return changed(scaled.base(), place, base -> base.times(scaled.factor()));
        } else if (form instanceof ScoringForm.Published rounded) {
            return changed(
                    rounded.base(), place, base -> base.rounded(new Rounding(rounded.decimals(), rounded.mode())));
        } else if (form instanceof ScoringForm.Forfeit forfeit) {
            PolicyDocument<T> veto = binder.policy(forfeit.by(), place.at("by"));
            return changed(forfeit.base(), place, base -> veto == null ? null : base.vetoedBy(veto, forfeit.left()));
        } else if (form instanceof ScoringForm.Named named) {
            Citation[] citations = named.citations().orElse(ImmutableList.of()).toArray(new Citation[0]);
            return changed(named.base(), place, base -> base.named(named.id(), citations));
        }
        return leaves.leaf(form, place);
    }

    private @Nullable ScoringPolicy<T> changed(
            ScoringForm.NodeForm form,
            Place place,
            Function<ScoringPolicy<T>, ? extends @Nullable ScoringPolicy<T>> change) {
        ScoringPolicy<T> base = node(form, place.at("base"));
        return base == null ? null : binder.made(place, () -> change.apply(base));
    }

    private @Nullable ScoringPolicy<T> adjusted(
            ScoringForm.NodeForm form,
            ScoringForm.NodeForm adjustment,
            Place place,
            BinaryOperator<ScoringPolicy<T>> adjusting) {
        ScoringPolicy<T> base = node(form, place.at("base"));
        ScoringPolicy<T> by = node(adjustment, place.at("by"));
        return base == null || by == null ? null : binder.made(place, () -> adjusting.apply(base, by));
    }

    private @Nullable ScoringPolicy<T> either(ScoringForm.Either form, Place place) {
        Condition<T> condition = binder.condition(form.condition(), place.at("condition"));
        ScoringPolicy<T> then = node(form.then(), place.at("then"));
        ScoringPolicy<T> otherwise = node(form.otherwise(), place.at("otherwise"));
        return condition == null || then == null || otherwise == null
                ? null
                : ScoringPolicy.where(condition, then, otherwise);
    }

    private @Nullable ScoringPolicy<T> mean(ScoringForm.Averaged form, Place place) {
        List<Weighted<T>> parts = new ArrayList<>();
        for (int i = 0; i < form.parts().size(); i++) {
            ScoringForm.WeightedForm part = form.parts().get(i);
            Place at = place.at("parts").at(i);
            ScoringPolicy<T> policy = node(part.policy(), at.at("policy"));
            Weighted<T> weighted =
                    policy == null ? null : binder.made(at, () -> Weighted.<T>of(part.name(), part.weight(), policy));
            if (weighted != null) {
                parts.add(weighted);
            }
        }
        return parts.size() < form.parts().size()
                ? null
                : binder.made(place, () -> ScoringPolicy.weighted(form.mean(), form.missing(), parts));
    }

    private @Nullable ScoringPolicy<T> sum(ScoringForm.Summed form, Place place) {
        Map<String, ScoringPolicy<T>> parts = new LinkedHashMap<>();
        boolean whole = true;
        for (int i = 0; i < form.parts().size(); i++) {
            ScoringForm.PartForm part = form.parts().get(i);
            Place at = place.at("parts").at(i);
            ScoringPolicy<T> policy = node(part.policy(), at.at("policy"));
            if (policy != null && parts.putIfAbsent(part.name(), policy) != null) {
                binder.tell(at.at("name"), "scoring.part-twice", part.name(), "");
            }
            whole &= policy != null;
        }
        return whole ? binder.made(place, () -> ScoringPolicy.sum(form.missing(), parts)) : null;
    }
}
