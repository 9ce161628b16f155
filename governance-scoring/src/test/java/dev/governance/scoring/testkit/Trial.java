package dev.governance.scoring.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.governance.basics.Ratio;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.scoring.Attribution;
import dev.governance.scoring.Part;
import dev.governance.scoring.PointRange;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoreExplanation;
import dev.governance.scoring.ScoringDocument;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.json.ScoringDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One policy before its laws: asks it about every subject, law after law. */
final class Trial<T> {

    private final ScoringPolicy<T> policy;
    private final ImmutableList<T> subjects;
    private final int threads;
    private final List<Score> scores = new ArrayList<>();

    Trial(ScoringPolicy<T> policy, ImmutableList<T> subjects, int threads) {
        this.policy = policy;
        this.subjects = subjects;
        this.threads = threads;
    }

    void hold() {
        for (T subject : subjects) {
            scores.add(answer(subject));
        }
        again(policy, "the same subject gets the same score, again and in any order");
        Crowd.ask(threads, this::askAll);
        travel();
        combine();
    }

    private Score answer(T subject) {
        String before = subject + "#" + subject.hashCode();
        Score score = scored("it always answers", policy, subject);
        if (!before.equals(subject + "#" + subject.hashCode())) {
            throw breach("it does not change its subject", "was " + before + ", and is " + subject);
        }
        if (score instanceof Score.Known known) {
            account(subject, known);
        }
        explain(subject, score);
        Score read = JsonFormat.standard()
                .read(Source.of("score", JsonFormat.standard().write(score)), Score.class);
        same("its scores survive JSON", subject, score, read);
        return score;
    }

    private Score scored(String law, ScoringPolicy<T> asked, T subject) {
        try {
            Score score = asked.score(subject);
            if (score == null) {
                throw breach(law, "it returns null, subject: " + subject);
            }
            return score;
        } catch (StackOverflowError endless) {
            throw breach(law, "it calls itself without end, subject: " + subject);
        } catch (RuntimeException fault) {
            throw breach(law, "it throws " + fault + ", subject: " + subject);
        }
    }

    private void account(T subject, Score.Known known) {
        PointRange range = policy.range();
        if (!range.contains(known.points())) {
            throw breach("its points lie in its range", known + " is not in " + range + ", subject: " + subject);
        }
        for (Part part : known.parts()) {
            if (part.score().orElse(null) instanceof Score.Unknown
                    && part.given().signum() != 0) {
                throw breach("nothing unknown gives points", part + ", subject: " + subject);
            }
        }
        // Made at all, an attribution accounts for the points at every level.
        Points sum = Attribution.of(known).leaves().values().stream().reduce(Points.zero(), Points::plus);
        if (!sum.equals(known.points())) {
            throw breach("its parts account for its points", sum + " for " + known + ", subject: " + subject);
        }
    }

    private void explain(T subject, Score score) {
        String law = "its explanation agrees with its score";
        ScoreExplanation told = policy.explain(subject);
        if (told == null) {
            throw breach(law, "it explains with null, subject: " + subject);
        }
        if (!told.points().equals(score.asPoints())) {
            throw breach(law, "it explains " + told.points() + " and scores " + score + ", subject: " + subject);
        }
        agree(law, subject, told);
    }

    private void agree(String law, T subject, ScoreExplanation node) {
        boolean tells = node.points().isPresent() && !node.parts().isEmpty();
        Points sum = node.parts().stream()
                .map(part -> part.given().orElse(Points.zero()))
                .reduce(Points.zero(), Points::plus);
        if (tells && !sum.equals(node.points().get())) {
            throw breach(
                    law, node.name() + " is " + node.points().get() + ", but its parts gave " + sum + ": " + subject);
        }
        node.parts().forEach(part -> agree(law, subject, part));
    }

    private void again(ScoringPolicy<T> asked, String law) {
        List<Integer> backwards = Lists.reverse(ImmutableList.copyOf(indices()));
        backwards.forEach(i -> same(law, subjects.get(i), scores.get(i), scored(law, asked, subjects.get(i))));
    }

    private List<Integer> indices() {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            indices.add(i);
        }
        return indices;
    }

    private void askAll(int from) {
        String law = "many threads get the same";
        for (int i = 0; i < subjects.size(); i++) {
            int at = (from + i) % subjects.size();
            same(law, subjects.get(at), scores.get(at), scored(law, policy, subjects.get(at)));
        }
    }

    private void travel() {
        String law = "it survives Java serialisation";
        again(Journey.copy(policy, lost -> breach(law, lost.toString())), law);
        String ofScores = "its scores survive Java serialisation";
        for (int i = 0; i < subjects.size(); i++) {
            Score arrived = Journey.copy(scores.get(i), lost -> breach(ofScores, lost.toString()));
            same(ofScores, subjects.get(i), scores.get(i), arrived);
        }
    }

    private void combine() {
        PointRange range = policy.range();
        points(policy.times(Ratio.one()), "times one it is what it was");
        points(policy.capped(range.least(), range.most()), "within its own range it is what it was");
        again(policy.named("p"), "named it is what it was");
        if (policy instanceof ScoringDocument<T> document) {
            String law = "it survives JSON";
            Source written = Source.of("document", ScoringDocuments.write(document));
            ScoringDocument<T> read = ScoringDocuments.read(written, document.vocabulary());
            if (!read.equals(document) || !read.digest().equals(document.digest())) {
                throw breach(law, "left as " + document.canonicalForm() + ", arrived as " + read.canonicalForm());
            }
            again(read, law);
        }
    }

    private void points(ScoringPolicy<T> changed, String law) {
        for (int i = 0; i < subjects.size(); i++) {
            Score now = scored(law, changed, subjects.get(i));
            if (!now.asPoints().equals(scores.get(i).asPoints())) {
                throw breach(law, "first " + scores.get(i) + ", then " + now + ", subject: " + subjects.get(i));
            }
        }
    }

    private void same(String law, T subject, Score first, Score then) {
        if (!Objects.equals(first, then) || first.hashCode() != then.hashCode()) {
            throw breach(law, "first " + first + ", then " + then + ", subject: " + subject);
        }
    }

    private AssertionError breach(String law, String what) {
        boolean function = policy.getClass().isSynthetic() || policy.getClass().isHidden();
        String who = function ? "that is written as a function" : policy.toString();
        return new AssertionError("the policy " + who + " breaks the law \"" + law + "\": " + what);
    }
}
