package dev.governance.json;

import dev.governance.basics.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document that is being bound, in the order in which it was seen. */
final class Problems {

    private record Problem(Place place, Finding finding) {}

    private final List<Problem> told = new ArrayList<>();
    private int more;
    private boolean missARule;

    int count() {
        return told.size();
    }

    /** Keeps the first ones and counts the others, of which there may be millions. */
    private void add(Problem problem) {
        if (told.size() < JsonLimits.FAULTS) {
            told.add(problem);
        } else {
            more++;
        }
    }

    void addAll(Problems others) {
        others.told.forEach(this::add);
        more += others.more;
        missARule |= others.missARule;
    }

    /** Tells whether a part names a rule that is not there. */
    boolean missARule() {
        return missARule;
    }

    /** Tells that a name is not known, and which one was probably meant. */
    void tellUnknown(Place place, String what, String found, Collection<String> known) {
        missARule |= what.equals("rule");
        Optional<String> meant = Spelling.nearest(found, known);
        Finding.Builder finding = Finding.builder("policy." + (meant.isPresent() ? "misspelled-" : "no-such-") + what);
        meant.ifPresent(name -> finding.putValues("meant", name));
        add(new Problem(
                place,
                finding.putValues("found", Echo.of(found))
                        .putValues("allowed", String.join(", ", known))
                        .build()));
    }

    void tell(Place place, String code, String found, String allowed) {
        Finding finding = Finding.builder(code)
                .putValues("found", Echo.of(found))
                .putValues("allowed", allowed)
                .build();
        add(new Problem(place, finding));
    }

    /** What the kernel refuses is told in the kernel's words, at the place where it was asked for; faults are told once. */
    <V> @Nullable V made(Place place, Supplier<? extends @Nullable V> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | IllegalStateException e) {
            if (told.stream().noneMatch(problem -> problem.place().pointer().startsWith(place.pointer()))) {
                tell(place, "policy.refused", String.valueOf(e.getMessage()), "");
            }
            return null;
        }
    }

    /** Returns all that was told, each at its place in the text. */
    DataFormatException exception(Passage passage) {
        FaultList faults = new FaultList(passage);
        Offsets offsets = Offsets.of(passage);
        told.forEach(problem -> faults.add(offsets.of(problem.place()), problem.place(), problem.finding()));
        faults.count(more);
        return faults.exception();
    }
}
