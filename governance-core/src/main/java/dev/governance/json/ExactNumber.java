package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads a number that a type holds without loss and that later arithmetic survives: finite, and with as many digits as
 * {@link JsonLimits#DECIMAL_DIGITS} says. Texts such as {@code "NaN"} and {@code "300"} are no numbers.
 *
 * @param <T> the type of the number
 */
final class ExactNumber<T extends Number> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Take<T> take;

    private interface Take<T> extends Serializable {
        T from(JsonParser parser) throws IOException;
    }

    private ExactNumber(Class<T> type, Take<T> take) {
        super(type);
        this.take = take;
    }

    static void register(SimpleModule module) {
        add(module, BigDecimal.class, ExactNumber::decimal);
        add(module, BigInteger.class, ExactNumber::integer);
        add(module, Double.class, ExactNumber::real);
        add(module, double.class, ExactNumber::real);
        add(module, Float.class, ExactNumber::single);
        add(module, float.class, ExactNumber::single);
    }

    private static <T extends Number> void add(SimpleModule module, Class<T> type, Take<T> take) {
        module.addDeserializer(type, new ExactNumber<>(type, take));
    }

    boolean isWhole() {
        return handledType() == BigInteger.class;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric()) {
            throw new Coded(parser, Words.wrongType(token, "number"));
        }
        return take.from(parser);
    }

    private static BigDecimal decimal(JsonParser parser) throws IOException {
        BigDecimal value = written(parser);
        long before = (long) value.precision() - value.scale();
        if (value.scale() > JsonLimits.DECIMAL_DIGITS || before > JsonLimits.DECIMAL_DIGITS) {
            throw new Coded(parser, tooManyDigits(parser.getText()));
        }
        return value;
    }

    private static BigDecimal written(JsonParser parser) throws IOException {
        try {
            return new BigDecimal(parser.getText());
        } catch (NumberFormatException e) {
            throw new Coded(parser, tooManyDigits(parser.getText()));
        }
    }

    private static BigInteger integer(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new Coded(parser, Words.wrongType(parser.currentToken(), "whole-number"));
        }
        return parser.getBigIntegerValue();
    }

    private static double real(JsonParser parser) throws IOException {
        return inRange(parser, parser.getDoubleValue());
    }

    private static float single(JsonParser parser) throws IOException {
        return (float) inRange(parser, parser.getFloatValue());
    }

    private static double inRange(JsonParser parser, double value) throws IOException {
        boolean underflow = value == 0 && decimal(parser).signum() != 0;
        if (underflow || Double.isInfinite(value)) {
            throw new Coded(parser, tooManyDigits(parser.getText()));
        }
        return value;
    }

    static Finding tooManyDigits(String text) {
        return Finding.builder("json.too-many-digits")
                .putValues("value", Echo.of(text))
                .putValues("digits", Integer.toString(JsonLimits.DECIMAL_DIGITS))
                .build();
    }
}
