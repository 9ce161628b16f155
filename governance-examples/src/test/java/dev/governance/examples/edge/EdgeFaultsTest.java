package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EdgeFaultsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern CODE = Pattern.compile("\"((?:csv|file|command)\\.[a-z0-9-]+)\"");

    private static ImmutableSortedSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    @Test
    void hasTheSamePlacesInBothLanguages() {
        EdgeFaults.sentences()
                .byCode()
                .forEach((code, sentence) -> assertEquals(places(sentence.en()), places(sentence.zh()), code));
    }

    @Test
    void knowsEveryCodeThatTheSourcesName() throws IOException {
        ImmutableSortedSet.Builder<String> unknown = ImmutableSortedSet.naturalOrder();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(source))
                        .results()
                        .map(code -> code.group(1))
                        .filter(code -> !EdgeFaults.sentences().byCode().containsKey(code))
                        .forEach(unknown::add);
            }
        }

        assertEquals(ImmutableSortedSet.of(), unknown.build());
    }
}
