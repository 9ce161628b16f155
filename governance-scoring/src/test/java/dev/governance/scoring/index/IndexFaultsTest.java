package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.json.DataFormatException;
import dev.governance.json.JsonFormat;
import dev.governance.json.JsonSchemas;
import dev.governance.json.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mistypes a method is told where, and what is allowed there. */
class IndexFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"min-max":{"low":0}}                     | /min-max/high | json.missing-field
            {"min-max":{"low":0,"hihg":1}}            | /min-max/hihg | json.misspelled-field
            {"min-max":{"low":0,"high":1,"colour":2}} | /min-max/colour | json.unknown-field
            {"min-max":{"low":"0","high":1}}          | /min-max/low  | json.wrong-type
            {"min-max":{"low":5,"high":2}}            | ''            | json.refused
            {"min-maxx":{"low":0,"high":1}}           | /min-maxx     | json.misspelled-value
            {"best":{"low":0,"high":1}}               | /best         | json.not-allowed
            {"min-max":7}                             | /min-max      | json.wrong-type
            {}                                        | ''            | json.not-usable
            {"min-max":{"low":0,"low":1,"high":2}}    | /min-max/low  | json.duplicate-name
            """)
    void tellsWhereAMethodIsWrong(String text, String pointer, String code) {
        DataFormatException refused = assertThrows(
                DataFormatException.class,
                () -> JsonFormat.standard().read(Source.of("n.json", text), Normaliser.class));
        assertEquals(code, refused.faults().get(0).finding().code(), refused.getMessage());
        assertEquals(pointer, refused.faults().get(0).pointer(), refused.getMessage());
    }

    @Test
    void theSchemaOfAnIndexNamesEveryMethod() {
        String schema = JsonSchemas.of(IndexDocument.class).toString();
        for (String name : new String[] {"min-max", "z-score", "winsorise", "mazziotta-pareto", "weight-noise"}) {
            assertTrue(schema.contains(name), () -> name + " is not in " + schema);
        }
    }
}
