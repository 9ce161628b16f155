package dev.governance.examples.edge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One of the files that are written together: its place, the draft beside it, and what was in the place before. */
final class AtomicFile {

    /** Drafts of other runs that are under way, or were killed. */
    private static final int MOST_DRAFTS = 1000;

    private final Path place;
    private final Path draft;
    private final OutputStream content;
    private @Nullable Path before;

    private AtomicFile(Path place, Path draft, OutputStream content) {
        this.place = place;
        this.draft = draft;
        this.content = content;
    }

    /** Starts a draft under the first name that is free; it goes when the program is interrupted. */
    static AtomicFile beside(Path place) throws IOException {
        for (int number = 1; ; number++) {
            Path draft = place.resolveSibling("." + place.getFileName() + "." + number + ".part");
            try {
                OutputStream content =
                        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                draft.toFile().deleteOnExit();
                return new AtomicFile(place, draft, new BufferedOutputStream(content, 1 << 16));
            } catch (FileAlreadyExistsException e) {
                if (number == MOST_DRAFTS) {
                    throw e;
                }
            }
        }
    }

    Path place() {
        return place;
    }

    OutputStream content() {
        return content;
    }

    /** Moves the draft into its place, or says that a file is there which is not to be replaced. */
    boolean putInPlace(boolean replace) throws IOException {
        if (replace && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Path kept = draft.resolveSibling(draft.getFileName() + ".before");
            secondName(place, kept);
            before = kept;
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        }
        try {
            secondName(draft, place);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        Files.delete(draft);
        return true;
    }

    /** A second name is refused by the system where it is taken, in one step; a move would not be. */
    private static void secondName(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, name);
        }
    }

    /** Puts back what was in the place before. */
    void takeBack() throws IOException {
        if (before == null) {
            Files.deleteIfExists(place);
        } else {
            Files.move(before, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forgets what was in the place before. */
    void forgetBefore() throws IOException {
        if (before != null) {
            Files.deleteIfExists(before);
        }
    }

    /** Throws the draft away; what is thrown away need not fit on the disk. */
    void discard() throws IOException {
        try {
            content.close();
        } catch (IOException e) {
            // The rest of a draft that nobody will read.
        }
        Files.deleteIfExists(draft);
    }
}
