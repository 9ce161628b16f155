package dev.governance.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.EnumDeserializer;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exact readers of this room as one module: where databind's own would accept more than was meant. */
final class Strictness extends SimpleModule {

    private static final long serialVersionUID = 1L;

    Strictness() {
        super("governance-strictness");
        ExactText.register(this);
        ExactNumber.register(this);
        FiniteNumber.register(this);
        setDeserializerModifier(new Modifier());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Sets());
        context.addDeserializationProblemHandler(new WireVersions());
        context.addBeanSerializerModifier(new WireVersions.Writer());
    }

    private static final class Sets extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer elementType,
                @Nullable JsonDeserializer<?> element) {
            return ExactSet.of(type, element, elementType);
        }
    }

    private static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription description,
                JsonDeserializer<?> standard) {
            return standard instanceof EnumDeserializer ? ExactEnum.of(config, type, description) : standard;
        }

        @Override
        public List<BeanPropertyDefinition> updateProperties(
                DeserializationConfig config, BeanDescription description, List<BeanPropertyDefinition> properties) {
            return WireVersions.leaveToTheReader(properties);
        }
    }
}
