package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InertTextProperties {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "=",
                        "+",
                        "-",
                        "@",
                        "\t",
                        "\r",
                        "\n",
                        "\0",
                        "＝",
                        "＋",
                        "'",
                        "\"",
                        "<",
                        ">",
                        "&",
                        "`",
                        "|",
                        "\\",
                        "[",
                        "](",
                        "javascript:",
                        "script",
                        "1",
                        "a",
                        "网",
                        " ",
                        "\u3000",
                        "\u001b[31m",
                        "\u009b",
                        "\u202e",
                        "\u2028",
                        "\u0007",
                        "#",
                        "*",
                        ",",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property
    void startsNoFormula(@ForAll("hostile") String text) {
        String cell = InertText.cell(text);

        assertTrue(!FORMULA.matcher(cell).matches() || NUMBER.matcher(cell).matches(), cell);
        assertTrue(cell.endsWith(InertText.block(text)));
    }

    @Property
    void leavesNoMarkUp(@ForAll("hostile") String text) {
        String html = InertText.html(text);

        assertFalse(
                Pattern.compile("[<>\"'`]|&(?!(amp|lt|gt|quot|#39|#96);)")
                        .matcher(html)
                        .find(),
                html);
    }

    @Property
    void movesNoCursor(@ForAll("hostile") String text) {
        assertTrue(InertText.line(text).codePoints().allMatch(dev.governance.json.Echo::isVisible));
        assertTrue(InertText.block(text)
                .codePoints()
                .allMatch(sign -> sign == '\n' || dev.governance.json.Echo.isVisible(sign)));
    }

    @Property
    void staysInItsCellOfMarkdown(@ForAll("hostile") String text) {
        String markdown = InertText.markdown(text).replaceAll("\\\\.", "");

        assertFalse(Pattern.compile("[|`\\[\\]<>*_#\\n]").matcher(markdown).find(), markdown);
    }

    @Property
    void goesThroughATableAndBack(@ForAll("hostile") String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.to(out, List.of("a", "b"))) {
            csv.row(ImmutableList.of(text, -3));
        }

        CsvTable table = CsvTable.read("a", out.toByteArray(), TextEncoding.UTF_8);

        List<CsvRow> rows = Lists.newArrayList(table);
        assertEquals(List.of(InertText.cell(text), "-3"), rows.get(0).cells());
    }

    @Example
    void leavesPlainTextAndNumbersAlone() {
        for (String plain : new String[] {"", "网格", "a=b", "-12.5", "+3", "O'Neil"}) {
            assertEquals(plain, InertText.cell(plain));
        }
        assertEquals("'=1+1", InertText.cell("=1+1"));
        assertEquals("'-1+1", InertText.cell("-1+1"));
        assertEquals("' =1", InertText.cell(" =1"));
        assertEquals("a &lt;b&gt; &amp; &quot;c&quot;", InertText.html("a <b> & \"c\""));
        assertEquals("a \\| b\\u000ac", InertText.markdown("a | b\nc").replace("\\\\u", "\\u"));
        assertEquals("a\nb", InertText.block("a\r\nb"));
    }
}
