package dev.governance.examples.assessment;

import com.google.common.collect.ImmutableMap;
import dev.governance.scoring.Attribution;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.assessment.AssessmentScheme;
import dev.governance.scoring.assessment.IndicatorId;
import dev.governance.scoring.assessment.SchemeIndicator;
import dev.governance.scoring.assessment.SchemePart;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each indicator gave to a total (各指标得分), and what everything else did; together they are the total, exactly.
 *
 * @param byIndicator the points given, zero where an indicator was left out
 * @param rest what is added, taken, cut and rounded
 */
record Given(ImmutableMap<IndicatorId, Points> byIndicator, Points rest) {

    static Given of(AssessmentScheme scheme, Score.Known score) {
        Map<String, IndicatorId> paths = new LinkedHashMap<>();
        Map<IndicatorId, Points> given = new LinkedHashMap<>();
        for (SchemePart part : scheme.parts()) {
            for (SchemeIndicator indicator : part.indicators()) {
                paths.put(part.id() + "/" + indicator.id(), indicator.id());
                given.put(indicator.id(), Points.zero());
            }
        }
        Points rest = Points.zero();
        for (Map.Entry<String, Points> leaf : Attribution.of(score).leaves().entrySet()) {
            String path = leaf.getKey();
            IndicatorId indicator = paths.entrySet().stream()
                    .filter(known -> (path + "/").startsWith(known.getKey() + "/"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            if (indicator == null) {
                rest = rest.plus(leaf.getValue());
            } else {
                given.merge(indicator, leaf.getValue(), Points::plus);
            }
        }
        return new Given(ImmutableMap.copyOf(given), rest);
    }
}
