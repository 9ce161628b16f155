package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays two attributions beside each other, part by part: by name, and those of one name in their order. */
final class Differing {

    private Differing() {}

    static ScoreDifference between(Attribution before, Attribution after) {
        return node(before.name(), before, after);
    }

    private static ScoreDifference node(String name, @Nullable Attribution before, @Nullable Attribution after) {
        ScoreDifference.Builder node = ScoreDifference.builder();
        node.name(name).before(given(before)).after(given(after));
        if (canBeOpened(before) && canBeOpened(after)) {
            node.addAllParts(parts(parts(before), parts(after)));
        }
        return node.build();
    }

    /** What gave points without telling of which parts cannot be compared part by part. */
    private static boolean canBeOpened(@Nullable Attribution side) {
        return side == null || !side.parts().isEmpty() || side.given().signum() == 0;
    }

    private static List<ScoreDifference> parts(List<Attribution> before, List<Attribution> after) {
        Set<String> names = new LinkedHashSet<>();
        before.forEach(part -> names.add(part.name()));
        after.forEach(part -> names.add(part.name()));
        List<ScoreDifference> parts = new ArrayList<>();
        for (String name : names) {
            List<Attribution> some = called(name, before);
            List<Attribution> others = called(name, after);
            for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
                parts.add(node(name, i < some.size() ? some.get(i) : null, i < others.size() ? others.get(i) : null));
            }
        }
        return parts;
    }

    private static List<Attribution> called(String name, List<Attribution> parts) {
        return parts.stream().filter(part -> part.name().equals(name)).toList();
    }

    private static ImmutableList<Attribution> parts(@Nullable Attribution side) {
        return side == null ? ImmutableList.of() : side.parts();
    }

    private static Points given(@Nullable Attribution side) {
        return side == null ? Points.zero() : side.given();
    }
}
