package dev.governance.scoring.ranking;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;

/** That a trigger speaks: by which numbers, whether chance is ruled out, and when it happened. */
record Weighed(Finding finding, boolean sure, DateSpan during) {

    /** The finding with the citations of the rule. */
    Finding finding(ImmutableList<Citation> citations) {
        return Finding.builder(finding.code())
                .from(finding)
                .citations(citations)
                .build();
    }
}
