package dev.governance.grid;

import dev.governance.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An instance of the shared folder: its tables and its bounds. */
record SharedInstance(Path folder) {

    /** All instances of at most so many units, by name. */
    static List<SharedInstance> upTo(int units) throws IOException {
        List<SharedInstance> found = new ArrayList<>();
        for (String part : List.of("grid/real", "grid/synthetic")) {
            try (Stream<Path> folders = Files.list(SharedFolder.require(part))) {
                for (Path folder : folders.sorted().toList()) {
                    if (rows(folder.resolve("areas.csv")).size() <= units) {
                        found.add(new SharedInstance(folder));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> rows(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        return lines.subList(1, lines.size());
    }

    GridRequest request() throws IOException {
        String bounds = Files.readString(folder.resolve("bounds.json"));
        GridRequest.Builder request = GridRequest.builder()
                .standard(GridStandard.builder()
                        .minimum(number(bounds, "min"))
                        .maximum(number(bounds, "max"))
                        .target(number(bounds, "target"))
                        .build());
        for (String row : rows(folder.resolve("areas.csv"))) {
            String[] cells = row.split(",");
            request.addUnits(GridUnit.of(
                    GridUnitId.of(cells[0]),
                    UnitPlace.of(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
                    Integer.parseInt(cells[3])));
        }
        List<UnitLink> links = new ArrayList<>();
        for (String row : rows(folder.resolve("adjacency.csv"))) {
            String[] ends = row.split(",");
            links.add(UnitLink.of(GridUnitId.of(ends[0]), GridUnitId.of(ends[1])));
        }
        return request.contiguity(Contiguity.of(links)).build();
    }

    private static int number(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\": *([0-9]+)").matcher(json);
        if (!found.find()) {
            throw new AssertionError("no " + name + " in " + json);
        }
        return Integer.parseInt(found.group(1));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
