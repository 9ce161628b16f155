package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a.csv|{}|CSV",
                "A.CSV|{}|CSV",
                "a.jsonl|[|JSON_LINES",
                "a.ndjson|[|JSON_LINES",
                "a.json|x,y|JSON",
                "-|{\"a\":1}|JSON",
                "-|{\"a\":1}\\n|JSON",
                "-|{\"a\":1}\\n{\"a\":2}|JSON_LINES",
                "-|{\"a\":1}\\r\\n{\"a\":2}|JSON_LINES",
                "-|{\\n  \"a\": 1}\\n|JSON",
                "-|^  [1]|JSON_LIST",
                "a.json|^  [1]|JSON_LIST",
                "-|编号,事项|CSV",
                "-| |JSON"
            })
    void isKnownByTheNameOrElseByTheBeginning(String name, String text, InputFormat format) throws IOException {
        byte[] bytes = text.translateEscapes().replace('^', '\uFEFF').getBytes(StandardCharsets.UTF_8);
        BufferedInputStream stream = new BufferedInputStream(new ByteArrayInputStream(bytes), InputFormat.BEGINNING);

        assertEquals(format, InputFormat.of(name, stream));
        assertEquals(bytes.length, stream.readAllBytes().length);
    }
}
