package dev.governance.examples.cli;

import dev.governance.json.Echo;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: it is written under another name beside its place and moved there at the end.
 *
 * <p>Not thread-safe.
 */
final class PendingFile implements AutoCloseable {

    private final Path target;
    private final Path written;

    private PendingFile(Path target, Path written) {
        this.target = target;
        this.written = written;
    }

    static PendingFile of(String name, boolean force) {
        String shown = Echo.escape(name);
        Path target;
        try {
            target = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw RefusedException.usage(shown + ": this cannot be the name of a file");
        }
        if (Files.isSymbolicLink(target) || Files.isDirectory(target)) {
            throw RefusedException.usage(shown + ": this is a folder or a link; name a file");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && (!force || !Files.isRegularFile(target))) {
            throw RefusedException.usage(shown + ": this exists already; --force replaces a file");
        }
        Path folder = target.getParent();
        try {
            return new PendingFile(target, Files.createTempFile(folder, ".governance-", ".part"));
        } catch (IOException e) {
            throw RefusedException.usage(shown + ": nothing can be written in that folder");
        }
    }

    Path path() {
        return written;
    }

    void commit() throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(written);
    }
}
