package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date or time in exactly one form, that of ISO 8601 with a year from {@value #FIRST_YEAR} to
 * {@value #LAST_YEAR}: no numbers, no lists, no other separators, no digits but ASCII ones.
 *
 * @param <T> the type of the date or time
 */
final class ExactText<T> extends StdScalarDeserializer<T> {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;

    private static final long serialVersionUID = 1L;
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String TIME = "\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?";

    private final Pattern form;
    private final String shown;
    private final Parse<T> parse;
    private final YearOf<T> year;

    private interface Parse<T> extends Function<String, T>, Serializable {}

    private interface YearOf<T> extends ToIntFunction<T>, Serializable {}

    private ExactText(Class<T> type, String form, String shown, Parse<T> parse, YearOf<T> year) {
        super(type);
        this.form = Pattern.compile(form);
        this.shown = shown;
        this.parse = parse;
        this.year = year;
    }

    static void register(SimpleModule module) {
        add(module, LocalDate.class, DATE, "2026-01-31", LocalDate::parse, LocalDate::getYear);
        add(module, Year.class, "\\d{4}", "2026", Year::parse, Year::getValue);
        add(module, YearMonth.class, "\\d{4}-\\d\\d", "2026-01", YearMonth::parse, YearMonth::getYear);
        add(module, LocalTime.class, TIME, "08:30", LocalTime::parse, time -> FIRST_YEAR);
        String at = DATE + "T" + TIME;
        add(module, LocalDateTime.class, at, "2026-01-31T08:30", LocalDateTime::parse, LocalDateTime::getYear);
        add(module, Instant.class, at + "Z", "2026-01-31T00:30:00Z", Instant::parse, ExactText::year);
        String offset = "(Z|[+-]\\d\\d:\\d\\d)";
        add(
                module,
                OffsetDateTime.class,
                at + offset,
                "2026-01-31T08:30+08:00",
                OffsetDateTime::parse,
                d -> d.getYear());
        add(module, Duration.class, "-?PT?[-0-9DHMS.T]{1,40}", "PT8H30M", Duration::parse, d -> FIRST_YEAR);
        add(module, Period.class, "-?P[-0-9YMWD]{1,40}", "P30D", Period::parse, d -> FIRST_YEAR);
    }

    private static int year(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).getYear();
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, String form, String shown, Parse<T> parse, YearOf<T> year) {
        module.addDeserializer(type, new ExactText<>(type, form, shown, parse, year));
    }

    /** The name of the form in JSON Schema; empty where it has none. */
    String format() {
        if (handledType() == LocalDate.class) {
            return "date";
        }
        boolean moment = handledType() == Instant.class || handledType() == OffsetDateTime.class;
        return moment ? "date-time" : handledType() == Duration.class ? "duration" : "";
    }

    /**
     * Returns the date that a text is in exactly the form 2026-01-31, from {@value #FIRST_YEAR} to {@value #LAST_YEAR}; null
     * where it is none. A formatter takes twenty times as long.
     */
    static @Nullable LocalDate date(String text) {
        boolean formed = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = formed ? number(text, 0, 4) : -1;
        int month = formed ? number(text, 5, 7) : -1;
        int day = formed ? number(text, 8, 10) : -1;
        boolean exists = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** The number that some digits are; -1 where one is no digit of ASCII. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Coded(parser, Words.wrongType(parser.currentToken(), "text"));
        }
        String text = parser.getText();
        if (form.matcher(text).matches()) {
            try {
                T value = parse.apply(text);
                int in = year.applyAsInt(value);
                if (in >= FIRST_YEAR && in <= LAST_YEAR) {
                    return value;
                }
            } catch (DateTimeException | ArithmeticException e) {
                // Of the right form, but no such day or time: refused below, as anything else that is none.
            }
        }
        throw new Coded(parser, refused(text));
    }

    private Finding refused(String text) {
        return Finding.builder("json.not-a-date")
                .putValues("value", Echo.of(text))
                .putValues("allowed", shown)
                .putValues("from", Integer.toString(FIRST_YEAR))
                .putValues("to", Integer.toString(LAST_YEAR))
                .build();
    }
}
