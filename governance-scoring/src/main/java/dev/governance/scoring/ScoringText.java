package dev.governance.scoring;

import dev.governance.basics.Citation;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.CanonicalText;
import dev.governance.policy.PolicyDocument;
import java.util.Collection;
import java.util.Map;

/**
 * The one text of a scoring document from which its digest is made: nested lists in parentheses, every text quoted with its length
 * before it, so that no two documents share a form.
 */
final class ScoringText {

    private final StringBuilder text = new StringBuilder();

    private ScoringText() {}

    static String of(ScoringDocument<?> document) {
        ScoringText form = new ScoringText();
        form.open("scoring")
                .text(document.id())
                .text(document.version())
                .text(document.title().en())
                .text(document.title().zh())
                .text(document.inForce())
                .citations(document.citations())
                .text(document.vocabulary().name())
                .node(ScoringStructure.of(document.policy()))
                .close();
        return form.text.toString();
    }

    private ScoringText open(String word) {
        text.append('(').append(word);
        return this;
    }

    private ScoringText close() {
        text.append(')');
        return this;
    }

    private ScoringText text(Object value) {
        String written = value.toString();
        text.append(' ').append(written.length()).append(':').append(written);
        return this;
    }

    private ScoringText citations(Collection<Citation> citations) {
        open("citations");
        for (Citation citation : citations) {
            text(citation.document())
                    .text(citation.article().orElse(""))
                    .text(citation.version().map(Object::toString).orElse(""))
                    .text(citation.url().orElse(""));
        }
        return close();
    }

    private ScoringText points(Map<String, Points> points) {
        points.forEach((name, given) -> text(name).text(given));
        return this;
    }

    private <T> ScoringText node(ScoringStructure<T> node) {
        if (node instanceof ScoringStructure.Averaged<T> averaged) {
            open("mean").text(averaged.mean()).text(averaged.missing());
            averaged.parts()
                    .forEach((name, part) ->
                            text(name).text(averaged.weights().of(name)).node(part));
        } else if (node instanceof ScoringStructure.Summed<T> summed) {
            open("sum").text(summed.missing());
            summed.parts().forEach((name, part) -> text(name).node(part));
        } else if (node instanceof ScoringStructure.Adjusted<T> adjusted) {
            open("adjusted").text(adjusted.role()).text(adjusted.name()).text(adjusted.most());
            text(adjusted.missing()).node(adjusted.base()).node(adjusted.by());
        } else if (node instanceof ScoringStructure.Either<T> either) {
            open("where").text(CanonicalText.of(either.condition()));
            node(either.then()).node(either.otherwise());
        } else {
            return changed(node);
        }
        return close();
    }

    private <T> ScoringText changed(ScoringStructure<T> node) {
        if (node instanceof ScoringStructure.Limited<T> limited) {
            open("within").text(limited.limits()).node(limited.base());
        } else if (node instanceof ScoringStructure.Scaled<T> scaled) {
            open("times").text(scaled.factor()).node(scaled.base());
        } else if (node instanceof ScoringStructure.Published<T> published) {
            open("rounded").text(published.rounding()).node(published.base());
        } else if (node instanceof ScoringStructure.Forfeit<T> forfeit) {
            open("veto").text(digest(forfeit.veto())).text(forfeit.left()).node(forfeit.base());
        } else if (node instanceof ScoringStructure.Named<T> named) {
            open("named").text(named.id()).citations(named.citations()).node(named.base());
        } else {
            return leaf(node);
        }
        return close();
    }

    private static String digest(AdmissionPolicy<?> veto) {
        if (veto instanceof PolicyDocument<?> document) {
            return document.digest();
        }
        throw new IllegalArgumentException(veto + " is no policy document: in a scoring document a veto is one");
    }

    private <T> ScoringText leaf(ScoringStructure<T> node) {
        if (node instanceof ScoringStructure.Always<T> always) {
            open("always").text(always.points());
        } else if (node instanceof ScoringStructure.Counted<T> counted) {
            open("points").text(CanonicalText.of(counted.term()));
        } else if (node instanceof ScoringStructure.Sloped<T> sloped) {
            open("linear").text(CanonicalText.of(sloped.term())).text(sloped.worst());
            text(sloped.best()).text(sloped.most());
        } else if (node instanceof ScoringStructure.Banded<T> banded) {
            open("banded").text(CanonicalText.of(banded.term())).text(banded.below());
            points(banded.from());
        } else if (node instanceof ScoringStructure.Chosen<T> chosen) {
            open("choice").text(chosen.choice()).points(chosen.points());
        } else {
            throw new IllegalArgumentException(
                    node + " is a policy written as a function: it cannot be part of a document");
        }
        return close();
    }
}
