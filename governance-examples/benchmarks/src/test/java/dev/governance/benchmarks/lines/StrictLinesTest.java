package dev.governance.benchmarks.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictLinesTest {

    private static final Request REQUEST = new Workload().next();

    private static String line() throws JsonProcessingException {
        return StrictLines.mapper().writeValueAsString(REQUEST);
    }

    @Test
    void aGoodLineIsRead() throws JsonProcessingException {
        assertEquals(REQUEST, StrictLines.requests().readValue(line()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"hours\":52 | \"hours\":\"52\"",
                "\"hours\":52 | \"hours\":\"\"",
                "\"hours\":52 | \"hours\":52.9",
                "\"hours\":52 | \"hours\":null",
                "\"hours\":52 | \"hours\":52,\"hours\":52",
                "\"hours\":52 | \"hours\":52,\"houres\":52",
                "\"hours\":52, | ''",
                "\"CITY\" | 0",
                "\"CITY\" | \"city\"",
                "\"CITY\" | null",
                "\"id\":\"T0000001\" | \"id\":1",
                "\"negativeListed\":false | \"negativeListed\":0",
                "\"negativeListed\":false | \"negativeListed\":\"false\"",
                "} | } x",
                "} | ''"
            })
    void aSloppyLineIsRefused(String good, String sloppy) throws JsonProcessingException {
        String changed = line().replace(good, sloppy);
        assertNotEquals(line(), changed);
        assertThrows(JsonProcessingException.class, () -> StrictLines.requests().readValue(changed));
    }
}
