package dev.governance.examples.people;

import com.google.common.collect.ImmutableList;
import dev.governance.worker.Employment;
import dev.governance.worker.ExamPass;
import dev.governance.worker.InclusionChecklist;
import dev.governance.worker.PayScale;
import dev.governance.worker.StudyRecord;
import dev.governance.worker.TrainingRequest;
import java.util.Optional;

/**
 * Everything that is known of a staff (社工队伍资料); what was not given is empty.
 *
 * @param scale the pay scale
 * @param employments the contracts
 * @param appointments the appointments
 * @param inclusions the four inclusions of communities
 * @param passes papers passed
 * @param studies hours of study
 * @param training what should be learned
 */
public record PayInput(
        PayScale scale,
        ImmutableList<Employment> employments,
        ImmutableList<AppointmentRow> appointments,
        ImmutableList<InclusionChecklist> inclusions,
        ImmutableList<ExamPass> passes,
        ImmutableList<StudyRecord> studies,
        Optional<TrainingRequest> training) {}
