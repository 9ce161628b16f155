package dev.governance.policy;

import dev.governance.policy.AnalysisFinding.Kind;
import java.util.Optional;

/** Puts the questions about two rules. Examples of the one are tried on the other first: that is cheap, and it decides most. */
final class RulePair<T> {

    private final RuleReview<T> review;
    private final Evaluation<T> evaluation;
    private final LiveRule<T> one;
    private final LiveRule<T> other;

    RulePair(RuleReview<T> review, LiveRule<T> one, LiveRule<T> other) {
        this.review = review;
        this.evaluation = review.evaluation();
        this.one = one;
        this.other = other;
    }

    void compare() {
        boolean forth = implies(one, other);
        boolean back = implies(other, one);
        if (forth && back && one.rule().verdict() == other.rule().verdict()) {
            review.tell(Kind.DUPLICATE, both(one), one.rule(), other.rule());
        } else {
            tellImplication(forth, one, other);
            tellImplication(back, other, one);
        }
        if (one.firing().isPresent() && other.firing().isPresent()) {
            meet();
        }
    }

    /** What always applies is implied by everything: that is not worth telling. */
    private void tellImplication(boolean holds, LiveRule<T> from, LiveRule<T> to) {
        if (holds && !to.always()) {
            review.tell(Kind.IMPLIES, both(from), from.rule(), to.rule());
        }
    }

    /** Returns facts to which both apply, given that one implies the other. */
    private Optional<Row<T>> both(LiveRule<T> from) {
        return Optional.of(from.applying()).filter(this::bothApply);
    }

    private boolean bothApply(Row<T> row) {
        return evaluation.applies(one.rule(), row) == Truth.TRUE && evaluation.applies(other.rule(), row) == Truth.TRUE;
    }

    private boolean implies(LiveRule<T> from, LiveRule<T> to) {
        if (to.always()) {
            return true;
        } else if (evaluation.applies(to.rule(), from.applying()) == Truth.FALSE) {
            return false;
        }
        Formula without = Formula.every(from.applies(), to.applies().negated());
        return review.ask(Kind.IMPLIES, without, row -> applyApart(from, to, row), from.rule(), to.rule())
                .isRefuted();
    }

    private boolean applyApart(LiveRule<T> from, LiveRule<T> to, Row<T> row) {
        return evaluation.applies(from.rule(), row) == Truth.TRUE && evaluation.applies(to.rule(), row) == Truth.FALSE;
    }

    private void meet() {
        Formula clash = review.formulas().clash(one.rule(), other.rule());
        if (!clash.isNever()) {
            tellMeeting(Kind.CLASH, clash);
        }
        if (one.rule().verdict() != other.rule().verdict()) {
            tellMeeting(Kind.CONFLICT, Formula.every(one.fires(), other.fires()));
        }
    }

    private void tellMeeting(Kind kind, Formula meeting) {
        Satisfiability<T> answer = review.ask(kind, meeting, this::bothFire, one.rule(), other.rule());
        review.example(answer).ifPresent(row -> review.tell(kind, Optional.of(row), one.rule(), other.rule()));
    }

    private boolean bothFire(Row<T> row) {
        return evaluation.fires(one.rule(), row) && evaluation.fires(other.rule(), row);
    }
}
