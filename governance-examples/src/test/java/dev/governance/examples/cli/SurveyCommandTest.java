package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyCommandTest {

    @TempDir
    Path folder;

    private static String sample(String name) {
        return Path.of(System.getProperty("governance.samples", "samples"))
                .resolve(name)
                .toString();
    }

    private static Run survey(String answers, String... more) {
        List<String> arguments = new ArrayList<>(List.of("survey", "--lang", "en", "--answers", answers));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static Run county(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--frame",
                sample("survey-frame.csv"),
                "--population",
                sample("survey-population.csv"),
                "--names",
                sample("district-310101.csv")));
        arguments.addAll(List.of(more));
        return survey(sample("survey-answers.csv"), arguments.toArray(String[]::new));
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    @Test
    void findsWhatIsPlantedInTheSampleAndNothingElse() throws IOException {
        Path table = folder.resolve("s.csv");
        Path json = folder.resolve("s.json");

        Run run = county("--out", table.toString(), "--json", json.toString());

        assertEquals(ExitCode.DONE, run.exit(), run.err());
        List<String> told = run.out()
                .lines()
                .filter(line -> line.startsWith("WARNING") || line.startsWith("NOTE"))
                .map(line -> line.substring(line.indexOf(' ') + 1, line.indexOf(':')))
                .toList();
        assertEquals(List.of("survey.grid-silent", "survey.low-response", "survey.kept-back"), told);
        assertTrue(run.out().contains("In the grid 310101002007-02 of 310101002007 nobody answered"), run.out());
        assertTrue(run.out().contains("In 310101002010 "), run.out());
        List<String> lines = Files.readAllLines(table);
        assertEquals(1 + 1 + 36 + 3 * 36, lines.size());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("310101002014,310101002014-03,5,,,true,,")),
                "what two people said is kept back");
        assertTrue(Files.readString(json).contains("\"survey.kept-back\""));
        assertTrue(run.out().contains("云南中路居委会"), run.out());
    }

    @Test
    void weighsTheSampleAndCarriesIntervals() throws IOException {
        Path table = folder.resolve("s.csv");
        county("--out", table.toString());
        String all = Files.readAllLines(table).get(1);

        String[] cells = all.split(",", -1);

        assertTrue(Double.parseDouble(cells[7]) < Double.parseDouble(cells[6]), all);
        assertTrue(Double.parseDouble(cells[8]) > Double.parseDouble(cells[6]), all);
        assertTrue(Double.parseDouble(cells[10]) > 1, "weights cost something: " + all);
        assertEquals(
                survey(sample("survey-answers.csv")).out().lines().count(),
                Files.readAllLines(table).size(),
                "the same areas without a frame");
    }

    @Test
    void tellsAllThatDoesNotFitTogether() throws IOException {
        String frame = file("frame.csv", "community,grid,size", "310101002001,g1,300");
        String answers = file(
                "answers.csv",
                "community,grid,contact,answer",
                "310101002001,g1,ANSWERED,6",
                "310101002001,g2,REFUSED,",
                "310101002002,g1,已答,3");

        Run run = survey(answers, "--frame", frame);

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("file.answer-not-on-scale: in the grid \"g1\" somebody answered 6"), run.err());
        assertTrue(run.err().contains("file.grid-not-in-frame: somebody was asked in the grid \"g2\""), run.err());
        assertTrue(run.err().contains("file.grid-in-two-communities"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void refusesRowsThatCannotBe() throws IOException {
        String answers = file(
                "answers.csv",
                "community,grid,contact,answer",
                "310101002001,g1,ANSWERED,",
                "310101002001,g1,REFUSED,4",
                "310101002001,g1,SAID,4",
                "310101002001,g1,ANSWERED,4.5",
                "31010100200,g1,ANSWERED,4");
        Run run = survey(answers);

        assertEquals(ExitCode.BAD_INPUT, run.exit());
        for (int line = 2; line <= 6; line++) {
            assertTrue(run.err().contains("answers.csv:" + line + ":"), run.err());
        }
        String population = file("population.csv", "trait,value,count", "产权或租住,owner,0", "TENURE,owner,3");
        assertTrue(survey(sample("survey-answers.csv"), "--population", population)
                .err()
                .contains("file.id-twice"));
        String nobody = file("nobody.csv", "trait,value,count", "TENURE,owner,0");
        assertTrue(survey(sample("survey-answers.csv"), "--population", nobody)
                .err()
                .contains("file.nobody-counted"));
    }

    @Test
    void asksForChoicesThatThereAre() {
        for (List<String> wrong : List.of(
                List.of("--levels", "1"),
                List.of("--satisfied-from", "9"),
                List.of("--smallest", "0"),
                List.of("--interval", "wald"),
                List.of("--confidence", "95"),
                List.of("--organizer", " "))) {
            Run run = survey(sample("survey-answers.csv"), wrong.toArray(String[]::new));
            assertEquals(ExitCode.USAGE, run.exit(), wrong::toString);
            assertTrue(run.err().contains(wrong.get(0)), run.err());
        }
        assertFalse(survey(sample("survey-answers.csv"), "--levels", "7", "--interval", "clopper-pearson")
                .out()
                .isEmpty());
    }
}
