package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.util.Locale;

/** Makes and prints explanations. */
final class Explaining {

    private Explaining() {}

    /** Explains a node of the library's own. */
    static <T> ScoreExplanation of(String name, ScoringTree<T> tree, T subject) {
        Score score = tree.evaluate(subject);
        ScoreExplanation.Builder node = node(name, tree.how(), score);
        node.values(tree.values(subject)).citations(tree.citations());
        ImmutableList<Part> told = score instanceof Score.Known known ? known.parts() : ImmutableList.of();
        ImmutableList<ScoringTree.Branch<T>> branches = tree.parts();
        for (int i = 0; i < branches.size(); i++) {
            ScoringTree.Branch<T> branch = branches.get(i);
            ScoreExplanation part = branch.tree().explain(branch.name(), subject);
            node.addParts(i < told.size() ? given(part, told.get(i)) : part);
        }
        told.stream().skip(branches.size()).forEach(part -> node.addParts(part(part)));
        return node.build();
    }

    /** Explains a score alone. */
    static ScoreExplanation of(String name, String how, Score score) {
        ScoreExplanation.Builder node = node(name, how, score);
        if (score instanceof Score.Known known) {
            known.parts().forEach(part -> node.addParts(part(part)));
        }
        return node.build();
    }

    private static ScoreExplanation part(Part part) {
        ScoreExplanation own = part.score()
                .map(score -> of(part.name(), part.role().word(), score))
                .orElseGet(() -> ScoreExplanation.builder()
                        .name(part.name())
                        .how(part.role().word())
                        .build());
        return given(own, part);
    }

    private static ScoreExplanation given(ScoreExplanation node, Part part) {
        return ScoreExplanation.builder()
                .from(node)
                .role(part.role())
                .weight(part.weight())
                .given(part.given())
                .build();
    }

    private static ScoreExplanation.Builder node(String name, String how, Score score) {
        ScoreExplanation.Builder node = ScoreExplanation.builder();
        node.name(name).how(how).points(score.asPoints());
        node.findings(score instanceof Score.Known known ? known.findings() : ((Score.Unknown) score).why());
        return node;
    }

    static void print(ScoreExplanation node, StringBuilder text, String indent, Locale locale) {
        text.append(indent).append(node.name());
        if (node.points().isPresent()) {
            text.append("  ").append(node.points().get());
        } else if (node.given().isEmpty() || node.role().orElse(PartRole.CAP).isScored()) {
            text.append("  ?");
        }
        node.weight().ifPresent(weight -> text.append(" × ").append(weight));
        node.given().ifPresent(given -> text.append("  → ").append(signed(given)));
        if (node.points().isPresent() || node.parts().isEmpty() && node.role().isEmpty()) {
            text.append("  (").append(node.how()).append(')');
        }
        node.values()
                .forEach((fact, value) ->
                        text.append("  ").append(fact).append('=').append(value));
        text.append('\n');
        node.findings()
                .forEach(f -> text.append(indent)
                        .append("  ! ")
                        .append(said(f, locale))
                        .append('\n'));
        node.citations()
                .forEach(c -> text.append(indent).append("  [").append(c).append("]\n"));
        node.parts().forEach(part -> print(part, text, indent + "  ", locale));
    }

    private static String signed(Points given) {
        return given.signum() < 0 ? given.toString() : "+" + given;
    }

    private static String said(Finding finding, Locale locale) {
        return finding.sentence()
                .map(sentence -> sentence.fill(finding.values()).in(locale))
                .orElseGet(() -> finding.code() + " " + finding.values());
    }
}
