package dev.governance.examples.cli;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.examples.assessment.SurveyInput;
import dev.governance.examples.assessment.SurveyTable;
import dev.governance.examples.assessment.SurveyTables;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.json.JsonFormat;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.assessment.LikertScale;
import dev.governance.scoring.assessment.Survey;
import dev.governance.scoring.assessment.SurveyMethod;
import dev.governance.scoring.assessment.SurveyResponse;
import dev.governance.scoring.assessment.SurveyResult;
import dev.governance.scoring.assessment.SurveyedGrid;
import dev.governance.scoring.assessment.TraitCounts;
import dev.governance.scoring.statistics.ProportionInterval;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Works out a survey of residents (居民满意度调查). */
@Command(
        name = "survey",
        description = {
            "Works out a survey: satisfaction of communities and grids with intervals, small grids drawn together.",
            "Figures of few people are kept back. One fault refuses the input and nothing is written.",
            "处理居民满意度调查：社区与网格的满意度及其区间，小网格向社区收缩；人数过少的不公布。输入有一处错误即全部不写出。"
        })
public final class SurveyCommand extends FileCommand {

    @Option(
            names = "--answers",
            required = true,
            paramLabel = "FILE",
            description = {
                "Everybody who was to be asked: community, grid, contact, answer, traits; a blank answer is none.",
                "访问名单与回答：社区代码、网格、访问结果、回答、加权维度；未答的回答留空。"
            })
    private String answers = "";

    @Option(
            names = "--frame",
            paramLabel = "FILE",
            description = {"How many could have been asked: community, grid, size.", "抽样框：社区代码、网格、可访户数。"})
    private Optional<String> frame = Optional.empty();

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description = {"What answers are weighted to: trait, value, count.", "总体分布，用于加权：维度、取值、人数。"})
    private Optional<String> population = Optional.empty();

    @Option(
            names = "--levels",
            paramLabel = "2..11",
            description = {"How many answers the scale has; 5 if left out.", "量表级数，不写则为 5。"})
    private int levels = 5;

    @Option(
            names = "--satisfied-from",
            paramLabel = "N",
            description = {"The least answer that is satisfied; the upper two fifths if left out.", "从第几级起算满意，不写则为上两成级。"
            })
    private Optional<Integer> satisfiedFrom = Optional.empty();

    @Option(
            names = "--interval",
            paramLabel = "wilson|clopper-pearson",
            description = {"Which interval shares have; wilson if left out.", "比例的区间方法，不写则为 wilson。"})
    private String interval = "wilson";

    @Option(
            names = "--smallest",
            paramLabel = "N",
            description = {"The fewest answers of which a figure is told; 5 if left out.", "少于几人作答不公布，不写则为 5。"})
    private int smallest = 5;

    @Option(
            names = "--organizer",
            paramLabel = "ID",
            description = {"Who asked.", "调查组织单位。"})
    private String organizer = "organizer";

    @Option(
            names = "--json",
            paramLabel = "FILE.json",
            description = {"Where the whole result goes, as JSON.", "完整结果（JSON）写入何处。"})
    private Optional<String> json = Optional.empty();

    @Mixin
    private AssessmentOptions options = new AssessmentOptions();

    /** Makes the command. */
    public SurveyCommand() {}

    @Override
    void run(Job job) throws IOException {
        LikertScale scale = scale();
        SurveyMethod.Builder method = SurveyMethod.builder();
        method.confidence(options.confidence()).interval(interval()).smallestCell(smallest());
        List<SurveyedGrid> grids = AssessmentOptions.read(job, frame, SurveyTables.frame(options.encoding()));
        List<SurveyResponse> responses = AssessmentOptions.read(job, answers, SurveyTables.answers(options.encoding()));
        SurveyInput.check(answers, scale, grids, responses);
        List<TraitCounts> counts = SurveyInput.population(
                population.orElse(""),
                AssessmentOptions.read(job, population, SurveyTables.population(options.encoding())));
        Survey survey = Survey.builder()
                .id(answers)
                .during(DateSpan.always())
                .organizer(organizer())
                .scale(scale)
                .frame(grids)
                .responses(responses)
                .build();
        write(job, SurveyResult.of(survey, method.population(counts).build()));
    }

    private void write(Job job, SurveyResult result) throws IOException {
        SurveyTable.write(result, job.result());
        if (json.isPresent()) {
            job.file(json.get()).write((JsonFormat.standard().write(result) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        job.tell(SurveyTable.shown(result, options.names(job), job.locale()));
        for (Finding finding : result.findings()) {
            String sentence = EdgeFaults.sentences().sentence(finding).in(job.locale());
            job.tell(AssessmentOptions.line(finding, sentence));
        }
    }

    private LikertScale scale() {
        if (levels < 2 || levels > 11) {
            throw UsageException.wrongChoice("--levels", Integer.toString(levels), "2..11");
        }
        int from = satisfiedFrom.orElse(levels - levels * 2 / 5 + 1);
        int usual = Math.min(levels, from);
        if (satisfiedFrom.isPresent() && (from < 2 || from > levels)) {
            throw UsageException.wrongChoice("--satisfied-from", Integer.toString(from), "2.." + levels);
        }
        return new LikertScale(levels, usual);
    }

    private int smallest() {
        if (smallest < 1) {
            throw UsageException.wrongChoice("--smallest", Integer.toString(smallest), "1, 2, 3, …");
        }
        return smallest;
    }

    private ProportionInterval interval() {
        return switch (interval) {
            case "wilson" -> ProportionInterval.WILSON;
            case "clopper-pearson" -> ProportionInterval.CLOPPER_PEARSON;
            default -> throw UsageException.wrongChoice("--interval", interval, "wilson, clopper-pearson");
        };
    }

    private OrganizationId organizer() {
        try {
            return OrganizationId.of(organizer);
        } catch (IllegalArgumentException e) {
            throw UsageException.wrongChoice("--organizer", organizer, "statistics-bureau");
        }
    }
}
