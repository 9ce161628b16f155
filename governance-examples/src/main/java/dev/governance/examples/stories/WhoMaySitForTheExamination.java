package dev.governance.examples.stories;

import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import dev.governance.worker.Employment;
import dev.governance.worker.ExamEligibility;
import dev.governance.worker.ExamPaper;
import dev.governance.worker.ExamPass;
import dev.governance.worker.ExamRule;
import dev.governance.worker.ExamStandard;
import dev.governance.worker.ExamStanding;
import dev.governance.worker.SocialWorkLevel;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Who may sit for which level, and do papers passed over the years still count? (职业水平考试) */
public final class WhoMaySitForTheExamination {

    private WhoMaySitForTheExamination() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ExamStandard exams = ExamStandard.of(StandardNorms.workers(), Staff.DAY, ProfileId.national());
        Employment worker = Staff.worker("E-1", "w-1", 2022).build();
        for (ExamRule rule : exams.rules()) {
            for (int year : new int[] {2023, 2024, 2027}) {
                ExamEligibility answer = ExamEligibility.of(rule, worker, year);
                out.println(rule.level() + " in " + year + ": "
                        + (answer.isEligible() ? "may sit" : "not yet, " + answer.obstacles())
                        + ", " + answer.served() + " of "
                        + answer.required().map(Object::toString).orElse("no number of") + " years");
            }
        }
        ExamRule rule = exams.rule(SocialWorkLevel.PROFESSIONAL);
        List<ExamPass> passes = List.of(
                new ExamPass(worker.worker(), ExamPaper.COMPREHENSIVE_PROFESSIONAL, 2027),
                new ExamPass(worker.worker(), ExamPaper.PRACTICE_PROFESSIONAL, 2028),
                new ExamPass(worker.worker(), ExamPaper.LAW_PROFESSIONAL, 2029));
        for (int year = 2027; year <= 2029; year++) {
            ExamStanding standing = ExamStanding.of(rule, passes, year);
            out.println("After " + year + ": counting " + standing.counting() + ", missing " + standing.missing());
        }
        List<ExamPass> again = new ArrayList<>(passes);
        again.add(new ExamPass(worker.worker(), ExamPaper.COMPREHENSIVE_PROFESSIONAL, 2029));
        out.println("With the first paper again in 2029: passed in "
                + ExamStanding.of(rule, again, 2029).passedIn().orElseThrow());
    }
}
