package dev.governance.scoring.golden;

import java.util.Optional;
import java.util.stream.Stream;

/** What the module offers, found by stage, method and parameters and never by the name of a case. */
final class Cases {

    private Cases() {}

    /** Runs the module on a case. */
    interface Check {
        void run(GoldenCase golden, Differences differences);
    }

    static Optional<Check> offered(GoldenCase golden) {
        return Stream.<Optional<Check>>of(
                        NormaliseCases.offered(golden),
                        AggregateCases.offered(golden),
                        TreeCases.offered(golden),
                        DataCases.offered(golden),
                        PipelineCases.offered(golden),
                        WeightCases.offered(golden),
                        StatisticCases.offered(golden),
                        CorrelationCases.offered(golden),
                        RankCases.offered(golden),
                        ChoiceCases.offered(golden),
                        CompromiseCases.offered(golden),
                        TransformCases.offered(golden),
                        SampleCases.offered(golden))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
