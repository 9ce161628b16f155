package dev.governance.house;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What only the source text shows: the tour of each package, whether the tour is true, and how long a file is. */
public final class Sources {

    private static final int LONGEST = 400;
    private static final String LAST_WORDS = "Enters:";
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:\\.[a-z]+)*");

    private final Path folder;

    private Sources(Path folder) {
        this.folder = folder;
    }

    /** Looks at the sources in a folder, such as {@code src/main/java}. */
    public static Sources in(String folder) {
        return in(Path.of(folder));
    }

    /** Looks at the sources in a folder. */
    public static Sources in(Path folder) {
        return new Sources(folder);
    }

    /** Returns a sentence for each package without a tour that says what it enters and that nulls are marked. */
    public ImmutableList<String> missingTours() {
        return packages().stream()
                .flatMap(home -> missingIn(home, tourOf(home)))
                .collect(toImmutableList());
    }

    private static Stream<String> missingIn(String home, String tour) {
        return Stream.of("/**", "@NullMarked", LAST_WORDS)
                .filter(part -> !tour.contains(part))
                .map(part -> "package-info of " + home + " has no " + part);
    }

    /** Returns a sentence for each room whose tour names other rooms than its classes enter. */
    public ImmutableList<String> untrueTours(FloorPlan plan, JavaClasses classes) {
        return packages().stream()
                .filter(home -> plan.rooms().contains(roomIn(home, plan)))
                .flatMap(home -> untrueIn(home, plan, classes))
                .collect(toImmutableList());
    }

    private Stream<String> untrueIn(String home, FloorPlan plan, JavaClasses classes) {
        ImmutableSet<String> entered = classes.stream()
                .filter(type -> type.getPackageName().equals(home))
                .flatMap(type -> plan.roomsEnteredBy(type).stream())
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableSet<String> told = roomsTold(tourOf(home), plan);
        return told.equals(entered)
                ? Stream.of()
                : Stream.of("the tour of " + home + " says \"" + LAST_WORDS + "\" " + told + ", but its classes enter "
                        + entered);
    }

    private static ImmutableSet<String> roomsTold(String tour, FloorPlan plan) {
        String last = tour.substring(tour.lastIndexOf(LAST_WORDS) + LAST_WORDS.length());
        String sentence = last.substring(0, Math.max(0, last.indexOf("*/")));
        return WORD.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(word -> roomIn(word, plan))
                .filter(plan.rooms()::contains)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static String roomIn(String home, FloorPlan plan) {
        String prefix = plan.root() + ".";
        return home.startsWith(prefix) ? home.substring(prefix.length()) : home;
    }

    /** Returns a sentence for each file that is too long to be read in one go. */
    public ImmutableList<String> longFiles() {
        return files().filter(file -> read(file).lines().count() > LONGEST)
                .map(file -> file + " has more than " + LONGEST + " lines")
                .collect(toImmutableList());
    }

    private ImmutableSortedSet<String> packages() {
        return files().map(Path::getParent)
                .filter(home -> !home.equals(folder))
                .map(home -> folder.relativize(home)
                        .toString()
                        .replace(home.getFileSystem().getSeparator(), "."))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private String tourOf(String home) {
        Path tour = folder.resolve(home.replace('.', '/')).resolve("package-info.java");
        return Files.exists(tour) ? read(tour) : "";
    }

    private Stream<Path> files() {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
