package dev.governance.scoring.golden;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.governance.scoring.index.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with an input, parameters and what another program makes of them. */
final class GoldenCase {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    final Path folder;
    final JsonNode config;

    private GoldenCase(Path folder, JsonNode config) {
        this.folder = folder;
        this.config = config;
    }

    static GoldenCase read(Path folder) {
        return new GoldenCase(folder, json(folder.resolve("config.json")));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Frame frame(String name) {
        return Frame.read(folder.resolve(name));
    }

    boolean hasFile(String name) {
        return Files.exists(folder.resolve(name));
    }

    Frame input() {
        return frame("input.csv");
    }

    Frame expected() {
        return frame("expected.csv");
    }

    JsonNode extra() {
        return hasFile("expected_extra.json") ? json(folder.resolve("expected_extra.json")) : JSON.createObjectNode();
    }

    String stage() {
        return config.path("stage").asText();
    }

    String method() {
        return config.path("method").asText();
    }

    JsonNode parameter(String name) {
        JsonNode found = config.path("parameters").path(name);
        found = found.isMissingNode() ? config.path("constructor").path(name) : found;
        return found.isMissingNode() ? config.path(name) : found;
    }

    double number(String name, double otherwise) {
        JsonNode found = parameter(name);
        return found.isNumber() ? found.asDouble() : otherwise;
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode found = parameter(name);
        return found.isBoolean() ? found.asBoolean() : otherwise;
    }

    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble(Double.NaN);
        }
        return numbers;
    }

    double[] numbers(String name) {
        return numbers(parameter(name));
    }

    /** Directions as signs, under "types" or "objectives"; all up where there are none. */
    List<Direction> directions(int columns) {
        JsonNode signs = config.has("objectives") ? config.get("objectives") : config.path("types");
        List<Direction> directions = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            directions.add(signs.isArray() ? Direction.ofSign(signs.get(j).asDouble()) : Direction.HIGHER_IS_BETTER);
        }
        return directions;
    }

    /** The columns of an input whose first column names the alternatives. */
    List<String> criteria() {
        List<String> header = input().header;
        return header.get(0).equals("alternative") ? header.subList(1, header.size()) : header;
    }

    double relative() {
        return config.path("tolerance").path("relative").asDouble(1e-9);
    }

    double absolute() {
        return config.path("tolerance").path("absolute").asDouble(1e-9);
    }

    @Override
    public String toString() {
        return folder.getFileName() + " (" + stage() + ", " + method() + ")";
    }
}
