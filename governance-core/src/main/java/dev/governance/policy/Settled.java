package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A policy whose decisions are closed by written defaults.
 *
 * @param <T> the subject
 */
final class Settled<T> extends PolicyTree<T> {

    private final PolicyTree<T> part;
    private final Verdict forUnknown;
    private final Verdict forSilence;

    Settled(PolicyTree<T> part, Verdict forUnknown, Verdict forSilence) {
        checkArgument(forUnknown.speaks(), "the verdict for what is unknown must speak");
        this.part = part;
        this.forUnknown = forUnknown;
        this.forSilence = forSilence;
    }

    /** The rule that is named where several verdicts were possible. */
    Rule<T> unknown() {
        return AdmissionPolicy.<T>always("settled-unknown", forUnknown)
                .saying(Sentence.of("Facts are missing that could decide.", "缺少可能影响裁定的事实。"));
    }

    /** The rule that is named where the policy was silent. */
    Rule<T> silence() {
        return AdmissionPolicy.<T>always("settled-silence", forSilence)
                .saying(Sentence.of("No rule speaks; this is the default.", "无规则适用,按默认处理。"));
    }

    Verdict forUnknown() {
        return forUnknown;
    }

    Verdict forSilence() {
        return forSilence;
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    ImmutableList<PolicyTree<T>> parts() {
        return ImmutableList.of(part);
    }

    @Override
    PlainDecision over(Row<T> row) {
        PlainDecision decision = part.over(row);
        if (decision.possible().size() > 1) {
            PlainDecision closed = unknown().over(row);
            return new PlainDecision(
                    ImmutableMap.of(forUnknown, decision.obligations(forUnknown)),
                    PlainDecision.union(decision.fired(), closed.fired()),
                    decision.open(),
                    decision.missing());
        }
        boolean silent = decision.mayBe(Verdict.ABSTAIN) && forSilence.speaks();
        return silent ? silence().over(row) : decision;
    }

    @Override
    @Nullable
    Step<T> compile(PolicyCompiler<T> compiler) {
        return compiler.settled(this);
    }

    @Override
    Explanation explain(Row<T> row) {
        return Explanation.node(
                "settle(" + forUnknown + ", " + forSilence + ")", over(row), List.of(part.explain(row)));
    }

    @Override
    String label() {
        return part.label();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settled<?> that
                && part.equals(that.part)
                && forUnknown == that.forUnknown
                && forSilence == that.forSilence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, forUnknown, forSilence);
    }

    @Override
    public String toString() {
        return part + ".settle(" + forUnknown + ", " + forSilence + ")";
    }
}
