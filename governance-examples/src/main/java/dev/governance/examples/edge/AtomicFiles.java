package dev.governance.examples.edge;

import dev.governance.basics.Finding;
import dev.governance.json.DataFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are written together: all of them, whole, or none.
 *
 * <p>Each is written beside its place under another name. {@link #commit} puts them into their places one by one, and
 * where one fails takes back those before it, so that what was there is there again. Without {@code replace} a file that
 * is there stays, even if it came there in the meantime. Never written to are folders, links and what is no file, such
 * as a device. What is not committed is gone when the files are closed. Not thread-safe.
 */
public final class AtomicFiles implements AutoCloseable {

    private final boolean replace;
    private final List<AtomicFile> files = new ArrayList<>();

    /** Starts with no files; {@code replace} says whether those that are there may be replaced. */
    public AtomicFiles(boolean replace) {
        this.replace = replace;
    }

    /**
     * Starts a file.
     *
     * @param target its place
     * @return where its content goes; it is closed by {@link #commit} at the latest
     * @throws DataFormatException if the place cannot be written to, or is asked for twice
     * @throws IOException if the file beside it cannot be made
     */
    public OutputStream create(Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        refuse(place, target);
        AtomicFile file = AtomicFile.beside(place);
        files.add(file);
        return file.content();
    }

    private void refuse(Path place, Path target) {
        if (files.stream().anyMatch(file -> file.place().equals(place))) {
            throw refused(target, "file.twice");
        }
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(target, "file.is-folder");
        }
        if (!Files.isDirectory(folder)) {
            throw refused(target, "file.no-folder");
        }
        if (!Files.isWritable(folder)) {
            throw refused(target, "file.folder-not-writable");
        }
        if (Files.isSymbolicLink(place)) {
            throw refused(target, "file.is-link");
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                throw refused(target, "file.is-no-file");
            }
            if (!replace) {
                throw refused(target, "file.exists");
            }
        }
    }

    private static DataFormatException refused(Path target, String code) {
        return EdgeFaults.whole(target.toString(), Finding.builder(code).build());
    }

    /** Puts all files into their places; see {@link #commit(Last)}. */
    public void commit() throws IOException {
        commit(() -> {});
    }

    /** What is done when all files are in their places. */
    @FunctionalInterface
    public interface Last {

        /**
         * Does it.
         *
         * @throws IOException if it cannot be done
         */
        void run() throws IOException;
    }

    /**
     * Puts all files into their places, and does one thing more that may fail.
     *
     * @param last what is done then, such as showing what cannot be taken back
     * @throws DataFormatException if a file has come into a place in the meantime and is not to be replaced
     * @throws IOException if a file cannot be finished or moved, or the last thing fails; then all places are as they were
     */
    public void commit(Last last) throws IOException {
        for (AtomicFile file : files) {
            file.content().close();
        }
        int placed = 0;
        boolean done = false;
        try {
            for (AtomicFile file : files) {
                if (!file.putInPlace(replace)) {
                    throw refused(file.place(), "file.exists");
                }
                placed++;
            }
            last.run();
            done = true;
        } finally {
            settle(placed, done);
        }
        files.clear();
    }

    private void settle(int placed, boolean done) throws IOException {
        for (int file = placed - 1; file >= 0; file--) {
            if (done) {
                files.get(file).forgetBefore();
            } else {
                files.get(file).takeBack();
            }
        }
    }

    /** Throws away what was not committed. */
    @Override
    public void close() throws IOException {
        for (AtomicFile file : files) {
            file.discard();
        }
        files.clear();
    }
}
