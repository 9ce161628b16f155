package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.SharedFolder;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.BypassStandard;
import dev.governance.basics.Evidence;
import dev.governance.basics.Money;
import dev.governance.basics.Norm;
import dev.governance.basics.NormEntry;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ProfileId SHANGHAI = StandardNorms.shanghaiExample();

    @Test
    void theNationalProfileSaysOfEachNumberOfTheGateWhyThereIsNone() {
        List<NormEntry> gate = StandardNorms.national().entries().stream()
                .filter(entry -> entry.id().name().startsWith("admission."))
                .toList();
        for (NormEntry entry : gate) {
            assertEquals(Evidence.NOT_VERIFIED, entry.evidence(), entry::toString);
            assertTrue(StandardNorms.national().value(entry.id(), DAY) instanceof Norm.NotVerified, entry::toString);
        }
        assertEquals(9, gate.size());
    }

    @Test
    void theExampleGivesEveryNumberOfTheGateAsAssumed() {
        AdmissionStandard standard = AdmissionStandard.of(StandardNorms.all(), DAY, SHANGHAI);

        assertEquals(30, standard.leadTime());
        assertEquals(15, standard.decisionTime());
        assertEquals(Ratio.one(), standard.coverage());
        assertEquals(Money.ofYuan(45), standard.hourlyRate());
        assertEquals(12, standard.timesPerYear());
        assertEquals(Ratio.of(4, 5), standard.loadWarning());
        assertEquals(15, standard.ratification());
        assertEquals(
                List.of(Evidence.ASSUMED),
                standard.uses().stream().map(NormUse::evidence).distinct().toList());
        assertEquals(
                new BypassStandard(Ratio.of(1, 2), Ratio.of(1, 10)),
                BypassStandard.of(StandardNorms.all(), DAY, SHANGHAI));
    }

    @ParameterizedTest
    @CsvSource({
        "admission.off-list-assistance,         word,  27, may-refuse",
        "admission.off-list-certificate,        word,  28, may-refuse",
        "admission.evaluation-criteria,         word,  18, awareness-participation-satisfaction",
        "admission.democratic-reviews-per-year-minimum, count, 18, 1",
        "admission.evaluation-of-departments,   word,  29, committee-is-heard",
        "admission.violation-measure,           word,  38, correction-and-circulated-criticism",
    })
    void whatTheTextSaysIsVerified(String name, String type, String article, String value) {
        Norm<?> norm = StandardNorms.all().value(NormId.parse(name + ":" + type), DAY, SHANGHAI);

        assertTrue(norm instanceof Norm.Verified, norm::toString);
        assertEquals(value, norm.value().orElseThrow().toString());
        assertEquals(
                article, norm.use().orElseThrow().citations().get(0).article().orElseThrow());
    }

    @Test
    void theCitedArticlesAreInTheTextThatWasRead() throws IOException {
        Path text = SharedFolder.require("domain/laws/上海市居民委员会工作条例(2020-05-14).md");
        String law = Files.readString(text);

        for (String words : List.of(
                "提高居民评价的权重，以居民知晓度、参与度、满意度为重点",
                "每年不得少于一次",
                "对清单以外的协助行政事项，居民委员会有权拒绝办理",
                "对清单以外的事项，居民委员会有权拒绝出具证明",
                "应当听取居民委员会的意见",
                "予以纠正、通报批评；情节较重的")) {
            assertTrue(law.contains(words), words);
        }
    }

    @Test
    void readsWhatItWrites() {
        Norms norms = StandardNorms.all();
        String json = JsonFormat.standard().write(norms);

        assertEquals(norms, JsonFormat.standard().read(Source.of("norms", json), Norms.class));
    }
}
