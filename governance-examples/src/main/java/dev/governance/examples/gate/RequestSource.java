package dev.governance.examples.gate;

import dev.governance.admission.TaskRequest;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.FaultCollector;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.json.Fault;
import dev.governance.json.JsonFormat;
import dev.governance.json.LineEntry;
import dev.governance.json.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A file of requests (申请文件): a list in JSON, JSON lines, or a table, a request each.
 *
 * <p>One fault refuses the file: all faults are told, up to twenty, with their places. Requests are handed on before the whole
 * file is read, so a caller keeps nothing of what it makes of them until {@link #each} returns. Lines are read in bounded
 * memory. Stateless and thread-safe.
 */
public final class RequestSource {

    private static final int BLANK_AHEAD = 1 << 16;

    private RequestSource() {}

    /**
     * Reads all requests of a table.
     *
     * @param name what faults call the file
     * @param stream its bytes
     * @param encoding how it is encoded
     * @param consumer takes each request, in order
     * @return how many there were
     * @throws dev.governance.json.DataFormatException if anything is wrong, with all faults
     * @throws IOException if the stream fails
     */
    public static int eachRow(String name, InputStream stream, TextEncoding encoding, Consumer<TaskRequest> consumer)
            throws IOException {
        byte[] bytes = stream.readNBytes(CsvTable.BYTES + 1);
        return entries(name, RequestColumns.format().read(name, bytes, encoding), consumer);
    }

    /**
     * Reads all requests.
     *
     * @param name what faults call the file
     * @param stream its bytes
     * @param consumer takes each request, in order
     * @return how many there were
     * @throws dev.governance.json.DataFormatException if anything is wrong, with all faults
     * @throws IOException if the stream fails
     */
    public static int each(String name, InputStream stream, Consumer<TaskRequest> consumer) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, BLANK_AHEAD);
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return eachRow(name, buffered, TextEncoding.DETECT, consumer);
        }
        return isList(buffered) ? list(name, buffered, consumer) : lines(name, buffered, consumer);
    }

    /** A list begins with a bracket; a mark of byte order and blanks may stand before it. */
    private static boolean isList(BufferedInputStream stream) throws IOException {
        stream.mark(BLANK_AHEAD);
        int sign = stream.read();
        for (int read = 1; read < BLANK_AHEAD && isBeforeText(sign); read++) {
            sign = stream.read();
        }
        stream.reset();
        return sign == '[';
    }

    private static boolean isBeforeText(int sign) {
        return sign == ' '
                || sign == '\n'
                || sign == '\r'
                || sign == '\t'
                || sign == 0xEF
                || sign == 0xBB
                || sign == 0xBF;
    }

    private static int list(String name, InputStream stream, Consumer<TaskRequest> consumer) throws IOException {
        byte[] bytes = ListPlaces.read(name, stream);
        List<TaskRequest> requests = JsonFormat.standard().readAll(Source.of(name, bytes), TaskRequest.class);
        SeenIds seen = new SeenIds();
        FaultCollector faults = new FaultCollector();
        for (int i = 0; i < requests.size(); i++) {
            int before = seen.add(requests.get(i).id().value(), i + 1);
            if (before > 0) {
                ListPlaces places = ListPlaces.of(bytes);
                faults.add(twice(
                        name,
                        requests.get(i),
                        places.line(i),
                        places.column(i),
                        "/" + i + "/id",
                        places.line(before - 1)));
            }
        }
        faults.throwIfAny();
        requests.forEach(consumer);
        return requests.size();
    }

    private static int lines(String name, InputStream stream, Consumer<TaskRequest> consumer) {
        return entries(name, JsonFormat.standard().lines(Source.of(name, stream), TaskRequest.class), consumer);
    }

    private static int entries(String name, Iterator<LineEntry<TaskRequest>> lines, Consumer<TaskRequest> consumer) {
        SeenIds seen = new SeenIds();
        FaultCollector faults = new FaultCollector();
        int count = 0;
        while (lines.hasNext()) {
            LineEntry<TaskRequest> entry = lines.next();
            if (entry instanceof LineEntry.Faulty<TaskRequest> faulty) {
                faults.add(faulty.reason());
                continue;
            }
            TaskRequest request = entry.value();
            int before = seen.add(request.id().value(), entry.line());
            if (before > 0) {
                faults.add(twice(name, request, entry.line(), 1, "/id", before));
            } else if (faults.isEmpty()) {
                consumer.accept(request);
                count++;
            }
        }
        faults.throwIfAny();
        return count;
    }

    static Fault twice(String name, TaskRequest request, int line, int column, String pointer, int before) {
        Finding finding = Finding.builder("request.id-twice")
                .sentence(Sentence.of(
                        "the id \"{id}\" stands in line {before} already; each request has its own id",
                        "编号“{id}”在第 {before} 行已出现，每份申请应有各自的编号"))
                .putValues("id", request.id().value())
                .putValues("before", Integer.toString(before))
                .build();
        return Fault.builder()
                .source(name)
                .line(line)
                .column(column)
                .pointer(pointer)
                .finding(finding)
                .build();
    }
}
