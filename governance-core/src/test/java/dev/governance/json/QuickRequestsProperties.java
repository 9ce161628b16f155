package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.governance.admission.TaskRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is read token by token, compared with what databind reads of the same line. */
class QuickRequestsProperties {

    /** Half a sign cannot be written but as an escape. */
    private static final JsonMapper PLAIN =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String FULL = """
            {"id":"T-1","department":"d-1","departmentName":"民政局","creditCode":"91350100M000100Y43","title":"协助调查",
            "kind":"TASK","duty":"assist-1","role":"ASSIST","communities":["110102001001","110102001002"],
            "legalBasis":[{"document":"组织法","article":"3","version":"2018-12-29","url":"https://a.example"},{"document":"条例"}],
            "askedOn":"2026-03-02","start":"2026-05-01","longTerm":false,"period":"2026-05-01/2026-06-01",
            "workload":{"hoursEach":25,"timesPerYear":4},"materials":10000,"fixedCost":0,
            "requiredPowers":["INSPECT","ORDER"],
            "transfer":{"powers":["INSPECT"],"funds":115000,"fundsSource":"预算","paymentPlan":"季度","staff":2,
            "dataAndEquipment":["a","a"],"training":"b","standards":"c"},
            "consultation":{"committeesAsked":4,"inFavour":3,"against":1},"emergency":"PUBLIC_HEALTH","invented":true}
            """;

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "0",
            "-1",
            "25.0",
            "1e2",
            "99999999999",
            "9999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"INSPECT\"",
            "\"lead\"",
            "\"LEAD \"",
            "\"2026-02-29\"",
            "\"2026-2-1\"",
            "\"1899-12-31\"",
            "\"2201-01-01\"",
            "\"２026-01-01\"",
            "\"+026-01-01\"",
            "\"2028-02-29\"",
            "\"25\"",
            "\"110102001001\"",
            "\" 11 \"",
            "[]",
            "{}",
            "[null]",
            "[\"INSPECT\",\"INSPECT\"]",
            "[\"110102001001\",\"110102001001\"]",
            "[[]]",
            "[{}]",
            "\"a\\u0000b\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"../2026-01-01\"",
            "{\"document\":\"d\"}",
            "{\"hoursEach\":1}");

    @Property(tries = 10_000)
    void readsWhatAnyValueIsReadAs(@ForAll long seed) {
        compare(new Random(seed));
    }

    @Tag("long")
    @Property(tries = 100_000)
    void readsOfManyLinesWhatAnyValueIsReadAs(@ForAll long seed) {
        compare(new Random(seed));
    }

    /** The lines that are compared are right and wrong, and most that are right are read token by token. */
    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void linesOfAllSortsAreCompared(@ForAll long seed) {
        String line = line(new Random(seed));
        String sort = quick(line).isPresent() ? "quick" : slow(line).isPresent() ? "slow" : "wrong";
        Statistics.label("sort").collect(sort).coverage(coverage -> {
            coverage.check("quick").percentage(share -> share > 30);
            coverage.check("slow").percentage(share -> share > 2);
            coverage.check("wrong").percentage(share -> share > 20);
        });
    }

    /** What is not read token by token is read as any value: there is nothing to compare. */
    private static void compare(Random random) {
        String line = line(random);
        quick(line).ifPresent(read -> {
            assertEquals(slow(line), Optional.of(read), line);
            assertEquals(Optional.of(read), lines(line), line);
        });
    }

    private static Optional<TaskRequest> quick(String line) {
        Passage passage = Passage.of("a", line.getBytes(StandardCharsets.UTF_8));
        if (passage.mayHaveSurrogateEscapes()) {
            return Optional.empty();
        }
        try (JsonParser parser = JsonFormat.standard().mapper().getFactory().createParser(passage.bytes())) {
            return Optional.of(new Tokens(parser).whole(QuickRequests::request));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TaskRequest> slow(String line) {
        try {
            return Optional.of(JsonFormat.standard().read(Source.of("a", line), TaskRequest.class));
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<TaskRequest> lines(String line) {
        LineEntry<TaskRequest> entry = JsonFormat.standard()
                .lines(Source.of("a", line), TaskRequest.class)
                .next();
        return entry instanceof LineEntry.Good<TaskRequest> good ? Optional.of(good.value()) : Optional.empty();
    }

    /** A request with some fields left out, and in two of three cases something odd. */
    private static String line(Random random) {
        ObjectNode request = (ObjectNode) parsed(FULL);
        request.remove(random.nextBoolean() ? "longTerm" : "period");
        for (String optional : List.of("creditCode", "duty", "legalBasis", "workload", "transfer", "emergency")) {
            if (random.nextInt(4) == 0) {
                request.remove(optional);
            }
        }
        String text = written(request);
        return switch (random.nextInt(6)) {
            case 0, 1 -> text;
            case 2 -> text.replaceFirst("\\{", random.nextBoolean() ? "{\"id\":\"T-2\"," : "{\"wireVersion\":1,");
            case 3 -> random.nextBoolean() ? text + " x" : text.substring(0, random.nextInt(text.length()));
            default -> odd(request, random);
        };
    }

    private static String written(JsonNode node) {
        try {
            return PLAIN.writeValueAsString(node);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return PLAIN.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String odd(ObjectNode request, Random random) {
        List<JsonNode> inside = new ArrayList<>();
        collect(request, inside);
        JsonNode chosen = inside.get(random.nextInt(inside.size()));
        JsonNode value = parsed(ODD.get(random.nextInt(ODD.size())));
        if (chosen instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.properties().stream()
                    .map(property -> property.getKey())
                    .toList());
            names.add("unheardOf");
            object.set(names.get(random.nextInt(names.size())), value);
        } else {
            ArrayNode list = (ArrayNode) chosen;
            list.set(random.nextInt(list.size()), value);
        }
        return written(request);
    }

    private static void collect(JsonNode node, List<JsonNode> inside) {
        if (node.isContainerNode() && !node.isEmpty()) {
            inside.add(node);
        }
        node.forEach(part -> collect(part, inside));
    }
}
