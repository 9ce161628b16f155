package dev.governance.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for the cheapest changes after which only some verdicts are possible, one after the other. */
final class Remedying<T> {

    private final PolicyTree<T> tree;
    private final Row<T> before;
    private final int targets;
    private final long budget;
    private final Interrogation<T> interrogation;
    private final List<Changeable> changeable;
    private final List<Formula> asked = new ArrayList<>();

    Remedying(PolicyTree<T> tree, Row<T> before, Set<Verdict> targets, long budget) {
        this.tree = tree;
        this.before = before;
        this.targets = targets.stream().mapToInt(Verdict::bit).sum();
        this.budget = budget;
        ImmutableSet<Attribute<T, ?>> free = before.layout().attributes().stream()
                .filter(attribute -> attribute.traits().changeable() && before.knows(attribute))
                .collect(ImmutableSet.toImmutableSet());
        this.interrogation = new Interrogation<>(before, free, budget);
        this.changeable = Changeable.in(before, free, interrogation.unknowns());
    }

    /** Returns up to so many remedies. */
    Remedies remedies(int most) {
        Formula question = interrogation.about(tree).verdict(targets);
        asked.add(interrogation.space().certain(question));
        Remedies.Builder remedies = Remedies.builder();
        remedies.heldFixed(derived()).doubt(doubt(question));
        for (int i = 0; i < most; i++) {
            CheapestPlan search = new CheapestPlan(interrogation.space(), changeable, new Budget(budget));
            search.search(Formula.every(asked));
            search.point().ifPresent(point -> remedies.addRemedies(remedy(point)));
            if (search.isUsedUp()) {
                remedies.doubt(Doubt.usedUp());
            }
            if (search.isUsedUp()
                    || search.point().isEmpty()
                    || !leaveOut(search.point().get())) {
                break;
            }
        }
        return remedies.build();
    }

    private List<String> derived() {
        return before.layout().attributes().stream()
                .filter(attribute -> attribute.traits().derived())
                .map(Attribute::name)
                .toList();
    }

    /** What cannot be seen into might be changed by the changes, for the better; a fact that is missing stays missing. */
    private Optional<Doubt> doubt(Formula question) {
        ImmutableSortedSet<String> unseen = ImmutableSortedSet.copyOf(Sets.intersection(
                interrogation.space().unseenIn(question), Unseen.in(tree).keySet()));
        return unseen.isEmpty() ? Optional.empty() : Optional.of(Doubt.notSeen(unseen));
    }

    /** From now on something that this plan changes has to stay; false where nothing was changed. */
    private boolean leaveOut(Point point) {
        ImmutableSortedSet<String> changed = Plan.of(changeable, point).attributes();
        List<Formula> stays = new ArrayList<>();
        for (String attribute : changed) {
            stays.add(Formula.every(changeable.stream()
                    .filter(part -> part.attribute().equals(attribute))
                    .map(part -> part.unchanged(interrogation.space()))
                    .toList()));
        }
        asked.add(Formula.some(stays));
        return !changed.isEmpty();
    }

    private Remedy remedy(Point point) {
        Row<T> after = interrogation.row(point);
        if (!Evaluation.in(tree, targets, after)) {
            throw new IllegalStateException("the evaluator does not confirm a change of "
                    + Plan.of(changeable, point).attributes());
        }
        Remedy.Builder remedy = Remedy.builder();
        remedy.cost(Plan.of(changeable, point).cost()).possible(tree.over(after).possible());
        ImmutableSortedSet<String> changed = Plan.of(changeable, point).attributes();
        before.layout().attributes().stream()
                .filter(attribute -> changed.contains(attribute.name()))
                .sorted(Comparator.comparing(Attribute::name))
                .forEach(attribute -> remedy.addChanges(change(attribute, after)));
        return remedy.build();
    }

    private Remedy.Change change(Attribute<T, ?> attribute, Row<T> after) {
        return new Remedy.Change(
                attribute.name(),
                before.text(attribute).orElse(""),
                after.text(attribute).orElse(""));
    }
}
