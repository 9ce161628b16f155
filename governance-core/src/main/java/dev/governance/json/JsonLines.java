package dev.governance.json;

import com.google.common.collect.AbstractIterator;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a source, read as they are asked for (逐行读取).
 *
 * <p>A source without any line that is not blank has one entry, which says so. Not thread-safe; the values are.
 *
 * @param <T> the type of the value on each line
 */
public final class JsonLines<T> implements Iterator<LineEntry<T>> {

    private final LineFeed feed;
    private final Function<Passage, T> read;
    private final Iterator<LineEntry<T>> entries = new Entries();

    JsonLines(LineFeed feed, Function<Passage, T> read) {
        this.feed = feed;
        this.read = read;
    }

    /**
     * Tells whether there is another entry, and reads on until there is.
     *
     * @throws UncheckedIOException if the stream or reader of the source fails
     */
    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    /**
     * Returns the next entry.
     *
     * @throws UncheckedIOException if the stream or reader of the source fails
     */
    @Override
    public LineEntry<T> next() {
        return entries.next();
    }

    private final class Entries extends AbstractIterator<LineEntry<T>> {
        private boolean empty = true;

        @Override
        protected @Nullable LineEntry<T> computeNext() {
            try {
                for (Passage line = feed.next(); line != null; line = feed.next()) {
                    if (feed.wasTooLong() || !line.isBlank()) {
                        empty = false;
                        return entry(line);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (!empty) {
                return endOfData();
            }
            empty = false;
            return new LineEntry.Faulty<>(
                    1,
                    new DataFormatException(
                            feed.fault(Finding.builder("json.empty").build())));
        }

        private LineEntry<T> entry(Passage line) {
            if (feed.wasTooLong()) {
                Finding tooLong = Finding.builder("json.line-too-long")
                        .putValues("limit", Integer.toString(feed.limit()))
                        .build();
                return new LineEntry.Faulty<>(line.firstLine(), new DataFormatException(line.fault(tooLong)));
            }
            try {
                return new LineEntry.Good<>(line.firstLine(), read.apply(line));
            } catch (DataFormatException e) {
                return new LineEntry.Faulty<>(line.firstLine(), e);
            }
        }
    }
}
