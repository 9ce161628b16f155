package dev.governance.duty;

import dev.governance.basics.Finding;
import java.util.Optional;

/** What one body has twice, or does and supervises: each line meets those of its body that came before it. */
final class RepeatChecks {

    private enum Part {
        OPERATES,
        SUPERVISES,
        IS_CONSULTED;

        static Part of(Responsibility responsibility) {
            return switch (responsibility) {
                case LEAD, ASSIST -> OPERATES;
                case SUPERVISE -> SUPERVISES;
                case CONSULTED -> IS_CONSULTED;
            };
        }
    }

    private record Claim(Object matter, Object body, Part part) {}

    private final Seats seats = new Seats();
    private final RuleFindings findings;

    RepeatChecks(RuleFindings findings) {
        this.findings = findings;
    }

    /** Lines come wide places first. */
    void check(ReviewedLine line) {
        Part part = Part.of(line.line.responsibility());
        Claim claim = claim(line, part);
        Optional<ReviewedLine> same = seats.meeting(claim, line);
        if (same.isPresent()) {
            Finding.Builder duplicate = findings.plain("duty.duplicate", line);
            duplicate.putValues("first", same.get().line.id().value());
            line.found(LineStanding.DUPLICATE, duplicate);
        } else if (part == Part.OPERATES) {
            seats.meeting(claim(line, Part.SUPERVISES), line).ifPresent(other -> itself(line, other, line));
        } else if (part == Part.SUPERVISES) {
            seats.meeting(claim(line, Part.OPERATES), line).ifPresent(other -> itself(other, line, line));
        }
        seats.add(claim, line);
    }

    private void itself(ReviewedLine operating, ReviewedLine supervising, ReviewedLine second) {
        Finding.Builder finding = findings.under(DutyRule.SPLIT, "duty.supervises-itself", second);
        finding.putValues("operates", operating.line.id().value())
                .putValues("supervises", supervising.line.id().value());
        second.found(LineStanding.SELF_SUPERVISED, finding);
    }

    private static Claim claim(ReviewedLine line, Part part) {
        return new Claim(line.matter(), line.line.body(), part);
    }
}
