package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamTest {

    private static final ExamStandard EXAMS = WorkerCases.exams();
    private static final WorkerId WORKER = WorkerId.of("w-1");

    private static ExamPass pass(ExamPaper paper, int year) {
        return new ExamPass(WORKER, paper, year);
    }

    private static ExamEligibility look(
            SocialWorkLevel level, Education education, boolean social, int since, int year) {
        Employment employment = WorkerCases.employment("e1", since)
                .qualification(Qualification.builder()
                        .education(education)
                        .socialWorkMajor(social)
                        .build())
                .serviceSince(LocalDate.of(since, 7, 1))
                .build();
        return ExamEligibility.of(EXAMS.rule(level), employment, year);
    }

    /** The table of the reference: years by education and major; the year before is one too early. */
    @ParameterizedTest
    @CsvSource({
        "ASSISTANT, SECONDARY, false, 4",
        "ASSISTANT, COLLEGE, true, 2",
        "ASSISTANT, COLLEGE, false, 4",
        "ASSISTANT, BACHELOR, true, 0",
        "ASSISTANT, UNDERGRADUATE, false, 2",
        "ASSISTANT, DOCTOR, false, 2",
        "PROFESSIONAL, COLLEGE, true, 4",
        "PROFESSIONAL, COLLEGE, false, 6",
        "PROFESSIONAL, BACHELOR, true, 3",
        "PROFESSIONAL, BACHELOR, false, 5",
        "PROFESSIONAL, MASTER, true, 1",
        "PROFESSIONAL, MASTER, false, 3",
        "PROFESSIONAL, DOCTOR, true, 0",
        "PROFESSIONAL, DOCTOR, false, 2"
    })
    void eachEducationAsksForItsYears(SocialWorkLevel level, Education education, boolean social, int years) {
        ExamEligibility enough = look(level, education, social, 2020, 2020 + years);

        assertEquals(Optional.of(years), enough.required());
        assertTrue(enough.isEligible());
        assertEquals(
                years == 0, look(level, education, social, 2020, 2019 + years).isEligible());
    }

    @Test
    void yearsAreCountedToTheLastDayOfTheYear() {
        Employment january = WorkerCases.employment("e1", 2020)
                .qualification(WorkerCases.learned(Education.COLLEGE))
                .serviceSince(LocalDate.of(2020, 1, 1))
                .build();
        ExamRule rule = EXAMS.rule(SocialWorkLevel.ASSISTANT);

        assertEquals(4, ExamEligibility.of(rule, january, 2023).served());
        assertTrue(ExamEligibility.of(rule, january, 2023).isEligible());
        assertFalse(ExamEligibility.of(rule, january, 2022).isEligible());
        Employment next = Employment.builder()
                .from(january)
                .serviceSince(LocalDate.of(2020, 1, 2))
                .build();
        assertFalse(ExamEligibility.of(rule, next, 2023).isEligible());
    }

    @Test
    void withoutACollegeTheProfessionalNeedsTheAssistant() {
        ExamEligibility without = look(SocialWorkLevel.PROFESSIONAL, Education.SECONDARY, false, 2010, 2025);
        Employment with = WorkerCases.employment("e1", 2010)
                .qualification(
                        WorkerCases.certified(Education.SECONDARY, SocialWorkLevel.ASSISTANT, LocalDate.of(2018, 9, 1)))
                .build();

        assertEquals(Set.of(ExamObstacle.CERTIFICATE), without.obstacles());
        assertTrue(ExamEligibility.of(EXAMS.rule(SocialWorkLevel.PROFESSIONAL), with, 2025)
                .isEligible());
    }

    @Test
    void theSeniorNeedsABachelorAndFiveYearsAsAProfessional() {
        ExamRule rule = EXAMS.rule(SocialWorkLevel.SENIOR);
        Employment one = WorkerCases.employment("e1", 2010)
                .qualification(WorkerCases.certified(
                        Education.BACHELOR, SocialWorkLevel.PROFESSIONAL, LocalDate.of(2020, 6, 1)))
                .build();

        assertFalse(ExamEligibility.of(rule, one, 2024).isEligible());
        assertTrue(ExamEligibility.of(rule, one, 2025).isEligible());
        assertEquals(
                Set.of(ExamObstacle.EDUCATION, ExamObstacle.CERTIFICATE),
                look(SocialWorkLevel.SENIOR, Education.COLLEGE, true, 2000, 2025)
                        .obstacles());
    }

    @Test
    void papersOfTheAssistantCountInOneYear() {
        ExamRule rule = EXAMS.rule(SocialWorkLevel.ASSISTANT);
        List<ExamPass> apart =
                List.of(pass(ExamPaper.COMPREHENSIVE_ASSISTANT, 2024), pass(ExamPaper.PRACTICE_ASSISTANT, 2025));
        List<ExamPass> together =
                List.of(pass(ExamPaper.COMPREHENSIVE_ASSISTANT, 2024), pass(ExamPaper.PRACTICE_ASSISTANT, 2024));

        assertFalse(ExamStanding.of(rule, apart, 2025).isPassed());
        assertEquals(
                ExamPaper.of(SocialWorkLevel.ASSISTANT),
                ExamStanding.of(rule, apart, 2025).missing());
        assertEquals(Optional.of(2024), ExamStanding.of(rule, together, 2025).passedIn());
    }

    /** A in 2024, B in 2025, C in 2026: A has expired. With A again in 2026 all is there, for B counts until then. */
    @Test
    void papersOfTheProfessionalRollOverTwoYears() {
        ExamRule rule = EXAMS.rule(SocialWorkLevel.PROFESSIONAL);
        List<ExamPass> passes = List.of(
                pass(ExamPaper.COMPREHENSIVE_PROFESSIONAL, 2024),
                pass(ExamPaper.PRACTICE_PROFESSIONAL, 2025),
                pass(ExamPaper.LAW_PROFESSIONAL, 2026));

        ExamStanding of2025 = ExamStanding.of(rule, passes, 2025);
        assertEquals(
                com.google.common.collect.ImmutableSortedMap.of(ExamPaper.PRACTICE_PROFESSIONAL, 2025),
                of2025.counting(),
                "in 2026 the pass of 2024 counts no longer");
        assertFalse(ExamStanding.of(rule, passes, 2026).isPassed());
        List<ExamPass> again = new ArrayList<>(passes);
        again.add(pass(ExamPaper.COMPREHENSIVE_PROFESSIONAL, 2026));
        assertEquals(Optional.of(2026), ExamStanding.of(rule, again, 2030).passedIn());
    }

    @Test
    void aPassOfTheSeniorIsGoodForThreeYears() {
        ExamRule rule = EXAMS.rule(SocialWorkLevel.SENIOR);
        ExamStanding passed = ExamStanding.of(rule, List.of(pass(ExamPaper.PRACTICE_SENIOR, 2023)), 2026);

        assertTrue(passed.isGoodForReview(rule, 2023));
        assertTrue(passed.isGoodForReview(rule, 2025));
        assertFalse(passed.isGoodForReview(rule, 2026));
        assertFalse(passed.isGoodForReview(rule, 2022));
    }

    @Test
    void everyNumberHasASource() {
        assertEquals(13, EXAMS.uses().size());
        EXAMS.uses().forEach(use -> assertFalse(use.citations().isEmpty(), use::toString));
        assertThrows(
                IllegalArgumentException.class,
                () -> ExamStandard.of(StandardNorms.workers(), LocalDate.of(2011, 12, 31), ProfileId.national()));
    }
}
