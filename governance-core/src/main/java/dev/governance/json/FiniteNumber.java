package dev.governance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Writes a number that is finite; JSON has no other. */
final class FiniteNumber extends StdScalarSerializer<Number> {

    private static final long serialVersionUID = 1L;

    private FiniteNumber() {
        super(Number.class);
    }

    static void register(SimpleModule module) {
        FiniteNumber writer = new FiniteNumber();
        module.addSerializer(Double.class, writer);
        module.addSerializer(double.class, writer);
        module.addSerializer(Float.class, writer);
        module.addSerializer(float.class, writer);
    }

    @Override
    public void serialize(Number value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (!Double.isFinite(value.doubleValue())) {
            provider.reportMappingProblem("not finite");
        }
        if (value instanceof Float single) {
            generator.writeNumber(single);
        } else {
            generator.writeNumber(value.doubleValue());
        }
    }
}
