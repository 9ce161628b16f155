package dev.governance.json;

import dev.governance.basics.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines at line feeds, in a buffer that grows to the longest line and no further than a limit. */
final class LineFeed {

    private static final int FIRST_SIZE = 1 << 16;

    private final String source;
    private final InputStream stream;
    private final int limit;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int from;
    private int to;
    private int line;
    private boolean ended;
    private boolean tooLong;
    private boolean escapes;

    LineFeed(Source source, int limit) {
        this.source = source.name();
        this.stream = source.stream();
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    /** Whether the line that was given last was longer than the limit; then only its beginning is there. */
    boolean wasTooLong() {
        return tooLong;
    }

    /** The fault of the source as a whole. */
    Fault fault(Finding finding) {
        return Passage.nothing(source).fault(finding);
    }

    /** The next line without its end, in a buffer that is used again; null after the last. */
    @Nullable
    Passage next() throws IOException {
        line++;
        escapes = false;
        int end = endOfLine(from);
        while (end < 0 && !ended) {
            int searched = to - from;
            if (searched > limit) {
                return longLine();
            }
            fill();
            end = endOfLine(from + searched);
        }
        if (end < 0 && from == to) {
            return null;
        }
        int stop = end < 0 ? to : end;
        tooLong = stop - from > limit;
        Passage passage = passage(Math.min(stop, from + limit));
        from = end < 0 ? to : end + 1;
        return passage;
    }

    private Passage passage(int stop) {
        int start = line == 1 ? from + Passage.afterMark(buffer, stop) : from;
        return new Passage(source, buffer, start, stop, line, escapes);
    }

    /** Looks for the end of the line, and in passing for backslashes. */
    private int endOfLine(int at) {
        boolean backslash = false;
        int end = -1;
        for (int i = at; i < to; i++) {
            byte unit = buffer[i];
            if (unit == '\n') {
                end = i;
                break;
            }
            backslash |= unit == '\\';
        }
        escapes |= backslash;
        return end;
    }

    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, limit + 1L + FIRST_SIZE));
        }
        int count = stream.read(buffer, to, buffer.length - to);
        ended = count < 0;
        to += Math.max(count, 0);
    }

    /** Gives the beginning of a line that is too long and skips the rest of it. */
    private Passage longLine() throws IOException {
        tooLong = true;
        byte[] head = Arrays.copyOfRange(buffer, from, from + 1);
        int end = -1;
        while (end < 0 && !ended) {
            from = to;
            fill();
            end = endOfLine(from);
        }
        from = end < 0 ? to : end + 1;
        return new Passage(source, head, 0, 0, line, false);
    }
}
