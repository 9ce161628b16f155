package dev.governance.benchmarks.lines;

import java.io.IOException;
import java.nio.file.Path;

/** What the rows read. */
public enum LinesFile {
    /** The workload of the ten rules: thirteen flat facts a line. */
    REQUESTS,
    /** Requests to communities, as rich as the sample district's. */
    APPLICATIONS;

    /**
     * Makes the file.
     *
     * @param file where it goes; one that is there is replaced
     * @param lines how many requests
     * @throws IOException if it cannot be written
     */
    public void write(Path file, int lines) throws IOException {
        switch (this) {
            case REQUESTS -> RequestFile.write(file, lines);
            case APPLICATIONS -> ApplicationFile.write(file, lines);
        }
    }
}
