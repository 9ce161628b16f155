package dev.governance.benchmarks.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Makes the file of requests to communities: each is one of the sample district's, with another id, other communities, dates,
 * hours and money, and every second with a title of its own, so that no two lines are alike. They are as rich as the
 * sample: all its fields, as many communities and sources, Chinese names.
 */
public final class ApplicationFile {

    private static final long SEED = 20240601L;
    private static final String SAMPLES = "dev/governance/examples/samples/";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private final JsonMapper mapper = new JsonMapper();
    private final Random random = new Random(SEED);
    private final ImmutableList<ObjectNode> samples;
    private final ImmutableList<String> communities;
    private int drawn;

    private ApplicationFile() throws IOException {
        ImmutableList.Builder<ObjectNode> requests = ImmutableList.builder();
        for (String line : sample("requests.jsonl").lines().toList()) {
            requests.add((ObjectNode) mapper.readTree(line));
        }
        this.samples = requests.build();
        this.communities =
                ImmutableList.copyOf(mapper.readTree(sample("loads.json")).fieldNames());
    }

    @SuppressWarnings("UnstableApiUsage") // a part of Guava for years
    private static String sample(String name) throws IOException {
        return Resources.toString(Resources.getResource(SAMPLES + name), StandardCharsets.UTF_8);
    }

    /**
     * Writes requests, a line each, UTF-8.
     *
     * @param file the file; one that is there is replaced
     * @param count how many requests
     * @throws IOException if it cannot be written, or a sample cannot be read
     */
    public static void write(Path file, int count) throws IOException {
        ApplicationFile lines = new ApplicationFile();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                out.write(lines.mapper.writeValueAsBytes(lines.next()));
                out.write('\n');
            }
        }
    }

    private ObjectNode next() {
        ObjectNode request = samples.get(random.nextInt(samples.size())).deepCopy();
        request.put("id", "T-%07d".formatted(++drawn));
        if (random.nextBoolean()) {
            request.put("title", request.path("title").asText() + "（第" + between(1, 100_000) + "批）");
        }
        places((ArrayNode) request.path("communities"));
        dates(request);
        if (request.path("workload") instanceof ObjectNode work) {
            work.put("hoursEach", between(1, 12));
            work.put("timesPerYear", between(1, 14));
        }
        money(request, "materials");
        money(request, "fixedCost");
        if (request.path("transfer") instanceof ObjectNode transfer) {
            money(transfer, "funds");
        }
        return request;
    }

    /** As many neighbours as the sample asked. */
    private void places(ArrayNode asked) {
        int many = asked.size();
        int first = random.nextInt(communities.size() - many);
        asked.removeAll();
        communities.subList(first, first + many).forEach(asked::add);
    }

    private void dates(ObjectNode request) {
        LocalDate asked = FIRST.plusDays(random.nextInt(200));
        LocalDate start = asked.plusDays(between(10, 120));
        put(request, "askedOn", asked.toString());
        put(request, "start", start.toString());
        put(request, "period", start + "/" + start.plusDays(between(1, 200)));
    }

    private static void put(ObjectNode object, String name, String value) {
        if (object.has(name)) {
            object.put(name, value);
        }
    }

    /** A sum that was nothing mostly stays nothing. */
    private void money(ObjectNode object, String name) {
        JsonNode was = object.path(name);
        if (was.isNumber() && (was.asLong() > 0 || random.nextInt(4) == 0)) {
            object.put(name, between(0, 4_000) * 100L);
        }
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
