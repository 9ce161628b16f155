package dev.governance.organization.autonomy;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormId;
import dev.governance.basics.Threshold;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.Yardsticks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the residents' meetings of a committee against what may be asked for and who has to come. */
final class MeetingInspection {

    private final ResidentsBody body;
    private final Yardsticks at;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    MeetingInspection(ResidentsBody body, Yardsticks at) {
        this.body = body;
        this.at = at;
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    /** Returns whether all is well; empty where a norm that matters was not verified. */
    Optional<Boolean> holds() {
        List<CriterionAnswer> answers = new ArrayList<>();
        for (ResidentsMeeting meeting : body.meetings()) {
            answers.add(CriterionAnswer.of(called(meeting)));
            answers.add(CriterionAnswer.of(quorum(meeting)));
        }
        return switch (CriterionAnswer.all(answers)) {
            case MET -> Optional.of(true);
            case NOT_MET -> Optional.of(false);
            case NOT_VERIFIED -> Optional.empty();
        };
    }

    private static NormId<Threshold> asking(ResidentsMeeting meeting) {
        return switch (meeting.basis()) {
            case ADULTS -> AutonomyNorms.ADULTS_ASKING;
            case HOUSEHOLDS -> AutonomyNorms.HOUSEHOLDS_ASKING;
            case GROUPS -> AutonomyNorms.GROUPS_ASKING;
        };
    }

    private Optional<Boolean> called(ResidentsMeeting meeting) {
        if (meeting.asked().isEmpty()) {
            return Optional.of(true);
        }
        Optional<Threshold> enough = at.value(asking(meeting));
        if (enough.isPresent() && !enough.get().isMetBy(meeting.asking(), meeting.entitled())) {
            return Optional.of(true);
        }
        Optional<LocalDate> due =
                at.value(AutonomyNorms.MEETING_DAYS).map(meeting.asked().get()::plusDays);
        if (enough.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        boolean inTime = !meeting.held().orElse(at.date()).isAfter(due.get());
        if (!inTime) {
            findings.add(of("autonomy.meeting-not-called")
                    .putValues("asking", Long.toString(meeting.asking()))
                    .putValues("entitled", Long.toString(meeting.entitled()))
                    .putValues("due", due.get().toString())
                    .citations(at.citations(asking(meeting), AutonomyNorms.MEETING_DAYS))
                    .build());
        }
        return Optional.of(inTime);
    }

    private Optional<Boolean> quorum(ResidentsMeeting meeting) {
        if (meeting.held().isEmpty()) {
            return Optional.of(true);
        }
        Optional<Threshold> quorum = at.value(AutonomyNorms.QUORUM);
        Optional<Boolean> enough = quorum.map(bound -> bound.isMetBy(meeting.present(), meeting.entitled()));
        if (!enough.orElse(true)) {
            findings.add(of("autonomy.meeting-no-quorum")
                    .putValues("present", Long.toString(meeting.present()))
                    .putValues("entitled", Long.toString(meeting.entitled()))
                    .putValues("required", quorum.map(Threshold::toString).orElse(""))
                    .citations(at.citations(AutonomyNorms.QUORUM))
                    .build());
        }
        return enough;
    }

    private Finding.Builder of(String code) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(body.committee().value());
        finding.putValues("committee", body.committee().value());
        finding.putValues("community", body.community().toString());
        return finding;
    }
}
