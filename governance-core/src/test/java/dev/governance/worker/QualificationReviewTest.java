package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.governance.basics.Finding;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Share;
import dev.governance.json.StandardNorms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualificationReviewTest {

    private static final QualificationStandard ASKED =
            QualificationStandard.of(StandardNorms.workers(), WorkerCases.DAY, StandardNorms.workerExample());

    private static Employment certified(String id, int since) {
        return WorkerCases.employment(id, 2015)
                .qualification(
                        WorkerCases.certified(Education.BACHELOR, SocialWorkLevel.ASSISTANT, LocalDate.of(since, 9, 1)))
                .build();
    }

    private static QualificationReview review(
            List<Employment> staff, List<ExamPass> passes, List<StudyRecord> studies) {
        return QualificationReview.of(staff, passes, studies, WorkerCases.exams(), ASKED, 2025);
    }

    @Test
    void countsWhoIsCertifiedAndWhoMaySit() {
        QualificationReview review = review(
                List.of(
                        certified("e1", 2024),
                        WorkerCases.employment("e2", 2015).build()),
                List.of(),
                List.of());

        assertEquals(Optional.of(Share.of(1, 2)), review.certifiedShare());
        assertEquals(Map.of(SocialWorkLevel.ASSISTANT, 1, SocialWorkLevel.PROFESSIONAL, 2), review.eligible());
        assertEquals(List.of(), review.findings());
        assertEquals(Optional.empty(), review(List.of(), List.of(), List.of()).certifiedShare());
    }

    @Test
    void halfIsEnoughAndLessIsNot() {
        Employment without = WorkerCases.employment("e2", 2015).build();
        Finding finding = review(
                        List.of(
                                certified("e1", 2024),
                                without,
                                WorkerCases.employment("e3", 2020).build()),
                        List.of(),
                        List.of())
                .findings()
                .get(0);

        assertEquals("worker.certified-share-low", finding.code());
        assertEquals("1", finding.values().get("certified"));
        assertFalse(finding.citations().isEmpty());
    }

    @Test
    void whoPassedAllPapersIsCountedApart() {
        WorkerId worker = WorkerId.of("w-e2");
        QualificationReview review = review(
                List.of(
                        certified("e1", 2024),
                        WorkerCases.employment("e2", 2015).build()),
                List.of(
                        new ExamPass(worker, ExamPaper.PRACTICE_ASSISTANT, 2025),
                        new ExamPass(worker, ExamPaper.COMPREHENSIVE_ASSISTANT, 2025)),
                List.of());

        assertEquals(Map.of(SocialWorkLevel.ASSISTANT, 1), review.passed());
        assertEquals(Map.of(SocialWorkLevel.PROFESSIONAL, 2), review.eligible());
    }

    @Test
    void holdersGoOnStudying() {
        WorkerId worker = WorkerId.of("w-e1");
        Employment old = certified("e1", 2020);
        List<StudyRecord> seventyOne = List.of(
                new StudyRecord(worker, LocalDate.of(2022, 12, 31), 500),
                new StudyRecord(worker, LocalDate.of(2023, 1, 1), 40),
                new StudyRecord(worker, LocalDate.of(2025, 12, 31), 31));
        List<StudyRecord> enough = new ArrayList<>(seventyOne);
        enough.add(new StudyRecord(worker, LocalDate.of(2024, 5, 5), 1));

        List<Finding> findings = review(List.of(old), List.of(), seventyOne).findings();
        assertEquals(
                List.of("worker.study-short"),
                findings.stream().map(Finding::code).toList());
        assertEquals("71", findings.get(0).values().get("hours"));
        assertEquals(List.of(), review(List.of(old), List.of(), enough).findings());
        assertEquals(
                List.of(),
                review(List.of(certified("e1", 2023)), List.of(), List.of()).findings(),
                "not a whole period");
    }

    @Test
    void nothingIsAskedWhereNothingWasVerified() {
        QualificationStandard national =
                QualificationStandard.of(StandardNorms.workers(), WorkerCases.DAY, ProfileId.national());

        assertEquals(Optional.empty(), national.certifiedShare());
        assertEquals(Optional.empty(), national.studyHours());
        assertEquals(List.of(), national.uses());
    }
}
