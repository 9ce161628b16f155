package dev.governance.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page {@code mechanisms.md} leads from each row of the policy paper to types, tests and stories that exist. */
class MechanismsTest {

    private static final Path PAGE = Path.of("mechanisms.md");
    private static final Pattern ROW = Pattern.compile("\\| \\d+ \\|.*");
    private static final Pattern POINT = Pattern.compile("\\| [一二]\\..*");
    private static final Pattern LINK = Pattern.compile("\\[(\\w+)]\\(([^)]+\\.java)\\)");
    private static final Pattern CASE = Pattern.compile("@(Test|Property|ParameterizedTest|TestFactory)\\b");
    private static final String TO_COME = "to come";

    /** One row of the page: the number, the paper's words, the mechanism, and what stands for it. */
    private record Row(int number, ImmutableList<String> cells) {

        boolean isToCome() {
            return cells.get(3).startsWith(TO_COME);
        }

        List<Path> links(int cell) throws IOException {
            Matcher link = LINK.matcher(cells.get(cell));
            ImmutableList.Builder<Path> files = ImmutableList.builder();
            while (link.find()) {
                Path file = Path.of(link.group(2));
                assertTrue(Files.isRegularFile(file), () -> "no such file: " + file);
                assertEquals(link.group(1), MoreFiles.getNameWithoutExtension(file));
                files.add(file);
            }
            return files.build();
        }
    }

    private static Stream<ImmutableList<String>> table(Pattern line) throws IOException {
        return Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .filter(text -> line.matcher(text).matches())
                .map(text -> ImmutableList.copyOf(Splitter.on('|').trimResults().split(text)))
                .map(cells -> cells.subList(1, cells.size() - 1));
    }

    private static List<Row> rows() throws IOException {
        return table(ROW)
                .map(cells -> new Row(Integer.parseInt(cells.get(0)), cells))
                .toList();
    }

    @Test
    void thereAreFortyOneRowsInTheirOrder() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, 41).boxed().toList(),
                rows().stream().map(Row::number).toList());
    }

    @TestFactory
    Stream<DynamicTest> eachRowLeadsToTypesTestsAndStories() throws IOException {
        return rows().stream()
                .map(row ->
                        DynamicTest.dynamicTest(row.number() + " " + row.cells().get(2), () -> check(row)));
    }

    private static void check(Row row) throws IOException {
        if (row.isToCome()) {
            assertTrue(row.cells().get(3).length() > TO_COME.length(), "a row to come says what it waits for");
            return;
        }
        assertFalse(row.links(3).isEmpty(), "no type");
        assertFalse(row.links(4).isEmpty(), "no test");
        assertFalse(row.links(5).isEmpty(), "no story");
        for (Path type : row.links(3)) {
            assertTrue(type.toString().contains("src/main/java/dev/governance/"), type::toString);
        }
        for (Path test : row.links(4)) {
            assertTrue(CASE.matcher(Files.readString(test)).find(), () -> "no test in " + test);
        }
        for (Path story : row.links(5)) {
            assertTrue(story.startsWith("src/main/java/dev/governance/examples/stories"), story::toString);
        }
    }

    @Test
    void eachPointOfThePaperNamesRowsAndNoRowIsForgotten() throws IOException {
        TreeSet<Integer> named = new TreeSet<>();
        for (ImmutableList<String> point : table(POINT).toList()) {
            List<Integer> rows = Splitter.on(", ")
                    .splitToStream(point.get(2))
                    .map(Integer::valueOf)
                    .toList();
            assertEquals(new TreeSet<>(rows).size(), rows.size(), () -> "a row stands twice: " + point);
            named.addAll(rows);
        }
        assertEquals(IntStream.rangeClosed(1, 41).boxed().toList(), List.copyOf(named));
    }
}
