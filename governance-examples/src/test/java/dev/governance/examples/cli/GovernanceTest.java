package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.json.JsonSchemas;
import dev.governance.json.WireTypes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GovernanceTest {

    private static final String GOOD = "{\"en\":\"a\",\"zh\":\"甲\"}";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void assertRefused(ExitCode exit, String message, Run run) {
        assertEquals(exit, run.exit(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
        assertFalse(run.err().contains("\tat ") || run.err().contains("    at "), run.err());
        assertTrue(run.err().getBytes(StandardCharsets.UTF_8).length < 2000, run.err());
    }

    @Test
    void showsTheSchemaOfATypeAndTheNamesOfAll() {
        assertEquals(
                new Run(ExitCode.DONE, JsonSchemas.of(WireTypes.all().get("Duty")) + "\n", ""),
                Run.of("schema", "Duty"));
        assertEquals(
                String.join("\n", JsonSchemas.all().keySet()) + "\n",
                Run.of("schema").out());
    }

    @Test
    void namesTheTypesWhereOneIsNotKnown() {
        String first = WireTypes.all().firstKey() + ",";
        assertRefused(ExitCode.USAGE, "there is no type \"Zzz\"; known types: " + first, Run.of("schema", "Zzz"));
        assertRefused(ExitCode.USAGE, "did you mean \"Sentence\"?", Run.of("schema", "Sentense"));
        assertRefused(ExitCode.USAGE, "没有类型“Zzz”，可用类型：" + first, Run.of("schema", "Zzz", "--lang", "zh"));
    }

    @Test
    void writesAFileOnceUnlessForced() throws IOException {
        String out = folder.resolve("s.json").toString();

        assertEquals(new Run(ExitCode.DONE, "", ""), Run.of("schema", "Duty", "--out", out));
        assertRefused(
                ExitCode.BAD_INPUT,
                "s.json:0:0: /: file.exists: the file is there already; use --force",
                Run.of("schema", "--out", out));
        assertTrue(Files.readString(Path.of(out)).contains("\"Duty\""));
        assertEquals(ExitCode.DONE, Run.of("schema", "--out", out, "--force").exit());
        assertFalse(Files.readString(Path.of(out)).contains("\"title\""));
        assertRefused(ExitCode.BAD_INPUT, "file.is-folder", Run.of("schema", "--out", folder.toString()));
        assertRefused(
                ExitCode.BAD_INPUT,
                "file.no-folder",
                Run.of("schema", "--out", folder.resolve("x/y").toString()));
        assertRefused(ExitCode.BAD_INPUT, "file.no-folder", Run.of("schema", "--out", "a\0b"));
    }

    @Test
    void countsTheValuesOfGoodFiles() throws IOException {
        String one = file("one.json", GOOD);
        String two = file("two.jsonl", GOOD + "\n" + GOOD + "\n");
        String list = file("list.json", "[" + GOOD + "]");

        assertEquals(
                new Run(ExitCode.DONE, one + ": 1 Sentence\n" + two + ": 2 Sentence\n", ""),
                Run.of("check", "Sentence", one, two));
        assertEquals(
                list + ": 1 Sentence\n",
                Run.of("check", "--list", "Sentence", list).out());
        assertRefused(ExitCode.BAD_INPUT, "json.wrong-type", Run.of("check", "Sentence", list));
        assertEquals(
                "-: 1 Sentence\n", Run.reading(GOOD, "check", "Sentence", "-").out());
        assertEquals(
                "-: 2 Sentence\n",
                Run.reading(GOOD + "\n" + GOOD, "check", "Sentence", "-").out());
    }

    @Test
    void tellsTheFaultsOfAllFilesAndShowsNothingElse() throws IOException {
        String good = file("good.json", GOOD);
        String bad = file("bad.json", "{\"en\":1}");
        String lines = file("bad.jsonl", GOOD + "\n{}\n");

        Run run = Run.of(
                "check", "Sentence", good, bad, lines, folder.resolve("no").toString());

        assertRefused(ExitCode.BAD_INPUT, "bad.json:1:7: /en: json.wrong-type: a whole number stands where", run);
        assertRefused(ExitCode.BAD_INPUT, "bad.json:1:1: /zh: json.missing-field", run);
        assertRefused(ExitCode.BAD_INPUT, "bad.jsonl:2:1: /en: json.missing-field", run);
        assertRefused(ExitCode.BAD_INPUT, "no:0:0: /: file.missing: there is no such file", run);
        assertRefused(ExitCode.BAD_INPUT, "缺少必填字段“zh”", Run.of("--lang=ZH", "check", "Sentence", bad));
        assertRefused(ExitCode.BAD_INPUT, "file.is-folder", Run.of("check", "Sentence", folder.toString()));
        assertRefused(ExitCode.BAD_INPUT, "file.not-json", Run.of("check", "Sentence", file("t.csv", "a,b\n")));
        assertRefused(ExitCode.BAD_INPUT, "json.empty", Run.of("check", "Sentence", file("empty.json", "")));
    }

    @Test
    void saysWhatIsWrongWithTheCommandLine() {
        assertRefused(ExitCode.USAGE, "a command is missing; known: admit, explain", Run.of());
        assertRefused(ExitCode.USAGE, "a command is missing; known: check, diff", Run.of("policy"));
        assertRefused(
                ExitCode.USAGE, "command.unknown-option: there is no place for \"b\"", Run.of("schema", "a", "b"));
        assertRefused(ExitCode.USAGE, "there is no place for \"--zz\"", Run.of("schema", "--zz"));
        assertRefused(ExitCode.USAGE, "did you mean \"--requests\"?", Run.of("admit", "--request=x"));
        assertRefused(ExitCode.USAGE, "did you mean \"explain\"?", Run.of("explian"));
        assertRefused(ExitCode.USAGE, "--requests is missing; governance admit --help", Run.of("admit"));
        assertRefused(ExitCode.USAGE, "缺少 --request", Run.of("explain", "--lang", "zh"));
        assertRefused(ExitCode.USAGE, "command.unknown-option", Run.of("x\u001b[31m" + "y".repeat(3000)));
        assertRefused(ExitCode.USAGE, "缺少 TYPE", Run.of("check", "--lang", "zh"));
        assertRefused(ExitCode.USAGE, "--lang", Run.of("schema", "--lang", "fr"));
        assertRefused(
                ExitCode.USAGE,
                "\"utf8\" is no value for --encoding; allowed: detect",
                Run.of("admit", "--requests=x", "--encoding=utf8"));
        assertRefused(
                ExitCode.USAGE, "--as-of 的值不能是“soon”", Run.of("admit", "--lang=zh", "--requests=x", "--as-of=soon"));
        assertRefused(
                ExitCode.USAGE,
                "\"mars\" is no value for --profile; allowed: ",
                Run.of("admit", "--requests=x", "--profile=mars"));
        assertRefused(
                ExitCode.USAGE,
                "--profile national has no numbers",
                Run.of("admit", "--requests=x", "--profile=national"));
        assertRefused(ExitCode.USAGE, "allowed: requests", Run.of("template", "duties"));
    }

    @Test
    void helps() {
        assertEquals(ExitCode.DONE, Run.of("--help").exit());
        assertTrue(Run.of("--help").out().contains("schema"));
        assertTrue(Run.of("schema", "--help").out().contains("--force"));
        assertTrue(Run.of("--version").out().startsWith("governance "));
    }

    @Test
    void showsWhereAFaultAroseOnlyWhenAsked() {
        Run run = Run.of("check", "Sentence", "no", "--debug");

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("    at dev.governance."), run.err());
    }

    /** What a pipe does whose reader has gone, and a disk that is full. */
    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static ExitCode show(String message, ByteArrayOutputStream err) {
        return Governance.run(List.of("schema"), new ByteArrayInputStream(new byte[0]), failing(message), err);
    }

    @Test
    void isQuietWhenItsReaderGoesAway() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertEquals(ExitCode.DONE, show("Broken pipe", err));
        assertEquals(0, err.size());
    }

    @Test
    void leavesNoFilesBehind() throws IOException {
        Run.of("schema", "--out", folder.resolve("s.json").toString());
        Run.of("schema", "Zzz", "--out", folder.resolve("t.json").toString());

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("s.json"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
