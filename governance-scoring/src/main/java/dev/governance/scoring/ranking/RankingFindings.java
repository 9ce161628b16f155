package dev.governance.scoring.ranking;

import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;

/** What rankings find, by stable codes; the sentences stand in the bundles of the annexe. */
final class RankingFindings {

    private RankingFindings() {}

    /** There is no score. */
    static Finding noData() {
        return Finding.builder("ranking.no-data").severity(Severity.NOTE).build();
    }

    /** There is a score, but nobody knows how sure it is. */
    static Finding errorUnknown() {
        return Finding.builder("ranking.error-unknown")
                .severity(Severity.WARNING)
                .build();
    }

    /** There is a minimum sample, but the size of this one is not known. */
    static Finding sampleUnknown(long minimum) {
        return Finding.builder("ranking.sample-unknown")
                .severity(Severity.WARNING)
                .putValues("minimum", Long.toString(minimum))
                .build();
    }

    /** The score rests on too little. */
    static Finding sampleTooSmall(long sample, long minimum) {
        return Finding.builder("ranking.sample-too-small")
                .severity(Severity.WARNING)
                .putValues("sample", Long.toString(sample))
                .putValues("minimum", Long.toString(minimum))
                .build();
    }

    /** Nobody answers in words for ranking single workers. */
    static Finding workerRefused() {
        return Finding.builder("ranking.worker-refused").build();
    }
}
