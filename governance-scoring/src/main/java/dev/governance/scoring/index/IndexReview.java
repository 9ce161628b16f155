package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a whole index before anything runs (方法一致性检查): whether every step can take what the step before it gives.
 *
 * <p>What it finds: {@code index.values-not-taken}, where an aggregator cannot take what may come, such as scores below zero
 * under a geometric mean; {@code index.no-weight}, where all parts of a pillar weigh nothing; {@code index.places-differ},
 * where weights of places are not as many as parts; {@code index.goalposts-turned}, where goalposts point the other way than
 * the indicator.
 */
final class IndexReview {

    private final IndexMethod method;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private final Map<String, Codomain> values = new LinkedHashMap<>();

    private IndexReview(IndexMethod method) {
        this.method = method;
    }

    static ImmutableList<Finding> of(IndicatorTree tree, IndexMethod method) {
        IndexReview review = new IndexReview(method);
        tree.indicators().forEach(review::indicator);
        tree.pillars().forEach(review::pillar);
        return review.findings.build();
    }

    /** Says the first finding in a few words, and how many more there are. */
    static String words(List<Finding> findings) {
        Finding first = findings.get(0);
        Map<String, String> values = first.values();
        String told = first.code().equals("index.values-not-taken")
                ? String.format(
                        Locale.ROOT,
                        "%s of %s asks for %s, but %s by %s gives %s",
                        kind(values.get("aggregator")),
                        values.get("pillar"),
                        values.get("asked"),
                        values.get("part"),
                        kind(values.get("from")),
                        values.get("values"))
                : first.subject().orElse("") + ' ' + values;
        int more = findings.size() - 1;
        return first.code() + ": " + told + (more > 0 ? ", and " + more + " more" : "");
    }

    /** What a method is called, without its parameters. */
    private static String kind(@Nullable String method) {
        String text = String.valueOf(method);
        int parameters = text.indexOf('[');
        return parameters < 0 ? text : text.substring(0, parameters);
    }

    private void indicator(Indicator indicator) {
        Normaliser normaliser = method.normaliserOf(indicator);
        values.put(indicator.code(), normaliser.codomain());
        if (normaliser instanceof Goalposts posts
                && posts.fullAt() > posts.zeroAt() != indicator.direction().sign() > 0) {
            findings.add(Finding.builder("index.goalposts-turned")
                    .subject(indicator.code())
                    .putValues("indicator", indicator.code())
                    .putValues("zeroAt", String.valueOf(posts.zeroAt()))
                    .putValues("fullAt", String.valueOf(posts.fullAt()))
                    .build());
        }
    }

    private void pillar(Pillar pillar) {
        Aggregator aggregator = pillar.aggregator();
        Codomain least = Codomain.POSITIVE;
        for (IndexNode child : pillar.children()) {
            Codomain given = values.getOrDefault(child.code(), Codomain.ANY);
            least = given.compareTo(least) < 0 ? given : least;
            if (!given.within(aggregator.takes())) {
                notTaken(pillar, child, given);
            }
        }
        values.put(pillar.code(), aggregator.gives(least));
        if (pillar.children().stream().allMatch(child -> child.weight() == 0)) {
            findings.add(Finding.builder("index.no-weight")
                    .subject(pillar.code())
                    .putValues("pillar", pillar.code())
                    .build());
        }
        if (aggregator instanceof OrderedMean ordered
                && ordered.places().size() != pillar.children().size()) {
            findings.add(Finding.builder("index.places-differ")
                    .subject(pillar.code())
                    .putValues("pillar", pillar.code())
                    .putValues("places", String.valueOf(ordered.places().size()))
                    .putValues("parts", String.valueOf(pillar.children().size()))
                    .build());
        }
    }

    private void notTaken(Pillar pillar, IndexNode child, Codomain given) {
        String from = child instanceof Indicator indicator
                ? String.valueOf(method.normaliserOf(indicator))
                : String.valueOf(((Pillar) child).aggregator());
        findings.add(Finding.builder("index.values-not-taken")
                .subject(pillar.code())
                .putValues("pillar", pillar.code())
                .putValues("aggregator", String.valueOf(pillar.aggregator()))
                .putValues("part", child.code())
                .putValues("from", from)
                .putValues("values", given.name())
                .putValues("asked", pillar.aggregator().takes().name())
                .build());
    }
}
