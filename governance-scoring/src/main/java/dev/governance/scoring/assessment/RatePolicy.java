package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import dev.governance.scoring.PointRange;
import dev.governance.scoring.Points;
import dev.governance.scoring.Rounding;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoringPolicy;
import java.util.Optional;

/**
 * Gives a rate of the hotline in hundredths.
 *
 * @param rate the rate
 * @param empty what becomes of it where nothing is there to divide by
 */
record RatePolicy(HotlineRate rate, EmptyDenominator empty) implements ScoringPolicy<HotlineCounts> {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Points FULL = Points.of(100);

    @Override
    public Score score(HotlineCounts counts) {
        Optional<Share> share = rate.of(counts);
        if (share.isPresent()) {
            return Score.of(points(share.get()));
        }
        if (empty == EmptyDenominator.FULL_SCORE) {
            return new Score.Known(
                    FULL, ImmutableList.of(nothing("hotline.full-for-nothing", counts)), ImmutableList.of());
        }
        return Score.unknown(nothing("hotline.nothing-to-divide-by", counts));
    }

    private static Points points(Share share) {
        Rounding working = Rounding.working();
        return Points.of(share.ratio().times(HUNDRED).toDecimal(working.decimals(), working.mode()));
    }

    private Finding nothing(String code, HotlineCounts counts) {
        return Finding.builder(code)
                .severity(Severity.WARNING)
                .subject(counts.unit().value())
                .putValues("rate", rate.word())
                .putValues("unit", counts.unit().value())
                .build();
    }

    @Override
    public PointRange range() {
        return PointRange.of(Points.zero(), FULL);
    }

    /** Returns {@code response rate in hundredths}. */
    @Override
    public String toString() {
        return rate.word() + " rate in hundredths";
    }
}
