package dev.governance.benchmarks.lines;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.Workload;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the file of requests. */
public final class RequestFile {

    private RequestFile() {}

    /**
     * Writes the first requests of the workload, a line each, UTF-8.
     *
     * @param file the file; one that is there is replaced
     * @param count how many requests
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, int count) throws IOException {
        ObjectWriter writer = new JsonMapper().writerFor(Request.class);
        Workload workload = new Workload();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < count; i++) {
                out.write(writer.writeValueAsBytes(workload.next()));
                out.write('\n');
            }
        }
    }
}
