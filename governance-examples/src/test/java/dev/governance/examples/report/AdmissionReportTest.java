package dev.governance.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.governance.admission.TaskRequest;
import dev.governance.examples.cli.SampleGate;
import dev.governance.examples.gate.Gate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionReportTest {

    private static final List<Gate.Decided> DECIDED = SampleGate.decided();

    @TempDir
    Path folder;

    private static String pages(List<Gate.Decided> decided) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AdmissionReport.write(SampleGate.gate(), decided, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyRequestHasItsFormAndEveryCommunityItsPage() throws IOException {
        String html = pages(DECIDED);
        assertEquals(DECIDED.size(), html.split("<h2>社区工作事项准入审批表</h2>", -1).length - 1);
        assertEquals(109, html.split("减负告知单</h2>", -1).length - 1);
        assertTrue(html.contains("社区工作负面清单") && html.contains("lang=\"zh-CN\""));
        assertFalse(Pattern.compile("<script|src=|https?://").matcher(html).find());
    }

    @Test
    void theFormTellsAClaimThatTheCatalogueDoesNotBearOut() throws IOException {
        Gate.Decided claimed = DECIDED.get(147);
        assertEquals("T-2026-148", claimed.request().id().value());
        String html = pages(List.of(claimed));
        assertTrue(html.contains("<th scope=\"row\">所认领职责</th><td>办理本居住地区居民的公共事务和公益事业：事项名称与所认领职责不符</td>"), html);
        assertFalse(pages(DECIDED.subList(0, 1)).contains("所认领职责</th>"));
    }

    @Test
    void aReplyIsALetterOfItsOwnOnPaper() throws IOException {
        String html = pages(DECIDED.subList(0, 1));
        assertTrue(html.contains("（印章）<br>" + Phrases.day(SampleGate.gate().asOf())));
        assertTrue(html.substring(html.indexOf("@media print")).contains(".reply { break-before: page;"));
    }

    @Test
    void whatARequestSaysIsTextAndNothingElse() throws IOException {
        TaskRequest hostile = TaskRequest.builder()
                .from(DECIDED.get(0).request())
                .title("<script>alert(1)</script>\"><img src=x onerror=alert(1)>\u202e")
                .departmentName("</style><svg/onload=alert(1)>")
                .build();
        String html = pages(List.of(SampleGate.gate().decide(hostile)));
        assertFalse(Pattern.compile("<script|<img|<svg|\u202e").matcher(html).find());
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    @Test
    void aBrowserShowsIt() throws IOException, InterruptedException {
        String chromium = chromium();
        boolean required = Boolean.getBoolean("governance.shared.required");
        assumeTrue(required || !chromium.isEmpty(), "there is no chromium on the path: the page is not looked at");
        assertFalse(chromium.isEmpty(), "there is no chromium on the path");
        Path page = folder.resolve("report.html");
        Path picture = folder.resolve("report.png");
        Files.writeString(page, pages(DECIDED.subList(0, 5)));
        Process process = new ProcessBuilder(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=900,1200",
                        "--screenshot=" + picture,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the browser does not come to an end");
        assertEquals(0, process.exitValue());
        assertEquals(900, ImageIO.read(picture.toFile()).getWidth());
        assertTrue(Files.size(picture) > 10_000, "the picture is blank");
    }

    private static String chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(dir -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }
}
