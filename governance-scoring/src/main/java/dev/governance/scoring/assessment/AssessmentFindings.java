package dev.governance.scoring.assessment;

import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Share;
import java.math.RoundingMode;

/** What surveys find, by stable codes; the sentences stand in the bundles of the annexe. */
final class AssessmentFindings {

    private AssessmentFindings() {}

    static Finding noAnswers(Survey survey) {
        return Finding.builder("survey.no-answers")
                .severity(Severity.WARNING)
                .putValues("asked", Integer.toString(survey.responses().size()))
                .build();
    }

    static Finding lowResponse(SurveyedArea area, Share rate, Share least) {
        return Finding.builder("survey.low-response")
                .severity(Severity.WARNING)
                .subject(area.name())
                .putValues("area", area.name())
                .putValues("rate", percent(rate))
                .putValues("least", percent(least))
                .build();
    }

    static Finding gridSilent(SurveyedGrid framed) {
        return Finding.builder("survey.grid-silent")
                .severity(Severity.WARNING)
                .subject(framed.grid().value())
                .putValues("grid", framed.grid().value())
                .putValues("community", framed.community().toString())
                .build();
    }

    static Finding beyondFrame(SurveyedGrid framed) {
        return Finding.builder("survey.beyond-frame")
                .severity(Severity.WARNING)
                .subject(framed.grid().value())
                .putValues("grid", framed.grid().value())
                .putValues("size", Long.toString(framed.size()))
                .build();
    }

    static Finding keptBack(long areas, int smallest) {
        return Finding.builder("survey.kept-back")
                .severity(Severity.NOTE)
                .putValues("areas", Long.toString(areas))
                .putValues("smallest", Integer.toString(smallest))
                .build();
    }

    static Finding traitNotNoted(ResidentTrait trait) {
        return trait("survey.trait-not-noted", trait).build();
    }

    static Finding traitValueUnknown(ResidentTrait trait, String value) {
        return trait("survey.trait-value-unknown", trait)
                .putValues("value", value)
                .build();
    }

    static Finding traitValueSilent(ResidentTrait trait, String value) {
        return trait("survey.trait-value-silent", trait)
                .putValues("value", value)
                .build();
    }

    private static Finding.Builder trait(String code, ResidentTrait trait) {
        Finding.Builder finding = Finding.builder(code);
        finding.severity(Severity.WARNING).putValues("trait", trait.name());
        return finding;
    }

    static String percent(Share share) {
        return share.ratio().toPercent(1, RoundingMode.HALF_UP);
    }
}
