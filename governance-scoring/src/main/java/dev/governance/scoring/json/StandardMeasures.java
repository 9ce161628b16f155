package dev.governance.scoring.json;

import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.scoring.ranking.MeasureCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Measures that laws of several places open, as they were read (地方立法中的措施), each with its article and the date of the version.
 *
 * <p>The places are examples, as their profiles say: {@code shanghai-example}, {@code beijing-example}, {@code weifang-example}. Which
 * ground meets which article is this library's reading, and stands in the reason of the rule. No law was read that opens a reminder
 * (提醒) or a talk (约谈) in general. Stateless and thread-safe.
 */
public final class StandardMeasures {

    private static final String NAME = "measures-examples.json";

    private StandardMeasures() {}

    private static final class Examples {
        static final MeasureCatalogue ALL = read();
    }

    /**
     * Returns all of them; {@link MeasureCatalogue#of} picks a place.
     *
     * @return the catalogue
     */
    public static MeasureCatalogue examples() {
        return Examples.ALL;
    }

    private static MeasureCatalogue read() {
        try (InputStream stream = Objects.requireNonNull(StandardMeasures.class.getResourceAsStream(NAME), NAME)) {
            return JsonFormat.standard().read(Source.of(NAME, stream), MeasureCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
